package planted.web.edition;

import jakarta.servlet.http.HttpServletRequest;
import org.entrepot.access.Act;

class SaysWhoActs {

  static Act act(HttpServletRequest request) {
    return new Act("somebody", request.getRemoteAddr());
  }
}
