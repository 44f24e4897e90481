package planted.web.edition;

import java.util.List;
import org.entrepot.access.Visibility;
import planted.domain.edition.Secrets;

/** Asks by parameters, not by a field. */
class AsksForSecrets {

  static String told(Secrets secrets, Visibility visibility) {
    return secrets.all() + secrets.some(visibility);
  }

  static List<String> told(Secrets secrets, List<String> codes) {
    return codes.stream().map(secrets::one).toList();
  }
}
