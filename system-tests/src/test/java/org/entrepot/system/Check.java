package org.entrepot.system;

import java.util.function.Supplier;

/** What must hold on each server: the rows of the table. */
enum Check {
  DEPLOY("deploy"),
  RESTARTS("5 restarts with a login each"),
  FIGURE("a figure by REST"),
  PAGE("a page in a browser"),
  COPY("COPY of 10,000 rows"),
  REVERSAL("a posting and its reversal"),
  KILL("kill -9 in an import, restart, finished once"),
  REDEPLOY("redeploy"),
  UPDATE("UPDATE on a posting refused");

  private final String description;

  Check(String description) {
    this.description = description;
  }

  /** Tries it and notes how it went: what the trial says, or that it failed. */
  void on(Server server, Supplier<String> trial) {
    String result = Results.FAILED;
    try {
      result = trial.get();
    } finally {
      Results.note(server.name(), this, result);
    }
  }

  String description() {
    return description;
  }
}
