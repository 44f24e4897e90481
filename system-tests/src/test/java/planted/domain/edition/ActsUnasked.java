package planted.domain.edition;

import jakarta.enterprise.context.ApplicationScoped;
import org.entrepot.access.Act;

@ApplicationScoped
public class ActsUnasked {

  public String done(Act act) {
    return String.valueOf(act.who());
  }
}
