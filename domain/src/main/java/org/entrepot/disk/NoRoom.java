package org.entrepot.disk;

import java.io.IOException;
import org.entrepot.RuleBroken;

/** There is no room on a disk, the database's or this node's, for what was sent: 507. */
public class NoRoom extends RuleBroken {

  public static final String CODE = "job.no_room";

  private static final long serialVersionUID = 1L;

  public NoRoom() {
    super(CODE);
  }

  /** Whether that is what failed: Java has no exception of its own for it, only the words. */
  public static boolean isSaidBy(IOException failed) {
    String message = failed.getMessage();
    return message != null
        && (message.contains("No space left") || message.contains("quota exceeded"));
  }
}
