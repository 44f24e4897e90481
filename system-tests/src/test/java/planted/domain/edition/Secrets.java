package planted.domain.edition;

import org.entrepot.access.Visibility;

/** A port that reads all there is. */
public interface Secrets {

  String all();

  String one(String code);

  String some(Visibility visibility);
}
