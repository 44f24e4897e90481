package org.entrepot.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entrepot.access.Access;

/** What stands above every page of the console. */
@Named("console")
@RequestScoped
public class ConsoleBar {

  @Inject Access access;
  @Inject Reader reader;

  /** {@code Signed in as admin}. */
  public String getSignedIn() {
    String who = access.who();
    return who == null ? "" : reader.texts().text("console.signedIn", who);
  }
}
