package org.entrepot.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** Who knows what to do for the jobs of each kind. */
@ApplicationScoped
class JobKinds {

  private Map<String, JobHandler> handlers = Map.of();

  @Inject
  void handlers(Instance<JobHandler> all) {
    use(all);
  }

  void use(Iterable<JobHandler> all) {
    Map<String, JobHandler> known = new TreeMap<>();
    for (JobHandler handler : all) {
      if (known.put(handler.kind(), handler) != null) {
        throw new IllegalStateException("two handlers of jobs of the kind " + handler.kind());
      }
    }
    handlers = Map.copyOf(known);
  }

  JobHandler of(Job job) {
    JobHandler handler = handlers.get(job.kind());
    if (handler == null) {
      throw new IllegalStateException("no handler of jobs of the kind " + job.kind());
    }
    return handler;
  }
}
