package org.entrepot.intake;

import org.entrepot.job.JobProblem;

/** The end of an import as the server's log has it: numbers and names, nothing of the upload. */
record ImportLine(ImportJob job) {

  @Override
  public String toString() {
    String line =
        "import.ended %s who=%s state=%s".formatted(job.id(), job.committedBy(), job.state());
    JobProblem problem = job.problem();
    if (problem != null) {
      return line + " problem=" + problem.code();
    }
    ImportSummary result = job.result();
    return result == null
        ? line
        : line
            + " accepted=%s unchanged=%s refused=%s"
                .formatted(result.accepted(), result.unchanged(), result.refused());
  }
}
