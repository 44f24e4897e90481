package planted.persistence.edition;

import org.entrepot.access.Visibility;
import planted.domain.edition.Secrets;

class SqlSecrets implements Secrets {

  @Override
  public String all() {
    return "all";
  }

  @Override
  public String one(String code) {
    return code;
  }

  @Override
  public String some(Visibility visibility) {
    return visibility.key();
  }
}
