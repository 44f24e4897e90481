package org.entrepot.api;

import java.util.Map;
import org.entrepot.NotAllowed;
import org.entrepot.NotFound;
import org.entrepot.Problem;
import org.entrepot.RuleBroken;
import org.entrepot.Stale;
import org.entrepot.access.AskLater;
import org.entrepot.access.NotSignedIn;
import org.entrepot.disk.NoRoom;
import org.entrepot.intake.UploadTooLarge;

/** What HTTP calls a problem, in the API and on pages alike. */
public final class ProblemStatus {

  private static final int TOO_LARGE = 413;
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;
  private static final int NO_ROOM = 507;

  private ProblemStatus() {}

  /** What its answer says beside its body. */
  public static Map<String, String> headers(Problem problem) {
    if (problem instanceof NotSignedIn) {
      return Map.of("WWW-Authenticate", "Bearer");
    }
    return problem instanceof AskLater later
        ? Map.of("Retry-After", Long.toString(later.seconds()))
        : Map.of();
  }

  /** Of a value it depends on where it was: 422 here, 400 in an address. */
  public static int of(Problem problem) {
    if (problem instanceof NotSignedIn) {
      return 401;
    }
    if (problem instanceof CutBody) {
      return 408;
    }
    if (problem instanceof AskLater) {
      return TOO_MANY;
    }
    if (problem instanceof UploadTooLarge) {
      return TOO_LARGE;
    }
    if (problem instanceof NoRoom) {
      return NO_ROOM;
    }
    if (problem instanceof Stale) {
      return 412;
    }
    if (problem instanceof NotFound) {
      return 404;
    }
    if (problem instanceof RuleBroken) {
      return 409;
    }
    return problem instanceof NotAllowed ? 403 : UNPROCESSABLE;
  }
}
