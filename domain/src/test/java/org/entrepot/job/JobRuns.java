package org.entrepot.job;

import java.time.Clock;
import java.util.List;

/** Runs of jobs, as the container would wire them. */
public final class JobRuns {

  private JobRuns() {}

  public static JobRun over(Jobs jobs, Clock clock, JobHandler... handlers) {
    JobKinds kinds = new JobKinds();
    kinds.use(List.of(handlers));
    JobSteps steps = new JobSteps();
    steps.jobs = jobs;
    steps.kinds = kinds;
    steps.clock = clock;
    JobReports reports = new JobReports();
    reports.jobs = jobs;
    reports.kinds = kinds;
    reports.clock = clock;
    JobRun run = new JobRun();
    run.steps = steps;
    run.reports = reports;
    run.clock = clock;
    return run;
  }
}
