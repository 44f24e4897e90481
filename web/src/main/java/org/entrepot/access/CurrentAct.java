package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who does what a request asks for, and from where: nothing else in the web says so. */
@ApplicationScoped
public class CurrentAct {

  @Inject Access access;
  @Inject RequestOrigins origins;

  /**
   * The act of whoever has signed in, from where they are and not from where their proxy is.
   *
   * @throws NotSignedIn if nobody has
   */
  public Act required() {
    return Act.by(access.signedInName(), origins.here());
  }
}
