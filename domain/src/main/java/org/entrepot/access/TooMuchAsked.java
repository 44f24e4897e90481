package org.entrepot.access;

/** Without a sign-in, one address has had as much worked out as it may for now. */
public class TooMuchAsked extends AskLater {

  private static final long serialVersionUID = 1L;

  public TooMuchAsked(long seconds) {
    super("request.too-many", seconds);
  }
}
