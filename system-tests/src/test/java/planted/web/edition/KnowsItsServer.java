package planted.web.edition;

import org.jboss.arquillian.container.test.api.Deployment;

class KnowsItsServer {

  @Deployment
  static void deploy() {}
}
