package org.entrepot.launcher;

import java.io.PrintStream;
import java.util.Locale;

/**
 * What a command tells the person who waits: steps and progress on standard error, so that standard
 * output holds results only. A bar is redrawn on a terminal and told in tenths elsewhere.
 */
public final class Console {

  private static final int WIDTH = 30;

  private final PrintStream progress;
  private final boolean terminal;
  private long lastShown = -1;

  Console(PrintStream progress, boolean terminal) {
    this.progress = progress;
    this.terminal = terminal;
  }

  /** The console of this process; the script says whether it is a terminal. */
  public static Console ofProcess() {
    return new Console(System.err, Boolean.getBoolean("entrepot.terminal"));
  }

  void step(String text) {
    progress.println("  " + text);
    progress.flush();
  }

  /** Shows how far something is; {@code done == total} ends the line. */
  void bar(String label, long done, long total) {
    if (total <= 0) {
      return;
    }
    long percent = Math.min(100, done * 100 / total);
    long shown = terminal ? percent : percent / 10;
    if (shown == lastShown) {
      return;
    }
    lastShown = done >= total ? -1 : shown;
    if (terminal) {
      int filled = (int) (percent * WIDTH / 100);
      String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
      progress.printf(Locale.ROOT, "\r  %-28s [%s] %3d%%", label, bar, percent);
      if (done >= total) {
        progress.println();
      }
    } else {
      progress.printf(Locale.ROOT, "  %-28s %3d%%%n", label, percent);
    }
    progress.flush();
  }
}
