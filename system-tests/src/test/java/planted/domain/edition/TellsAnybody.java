package planted.domain.edition;

import jakarta.enterprise.context.ApplicationScoped;
import org.entrepot.access.Visibility;

/** Tells whoever is limited to something what they may see, and anybody else everything. */
@ApplicationScoped
public class TellsAnybody {

  public String some(Visibility visibility) {
    return visibility.key();
  }

  public String all() {
    return "all";
  }
}
