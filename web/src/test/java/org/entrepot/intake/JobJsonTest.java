package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entrepot.job.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobJsonTest {

  private static final Instant SENT = Instant.parse("2026-11-24T09:00:00Z");

  private static UriInfo uri() {
    return (UriInfo)
        Proxy.newProxyInstance(
            JobJsonTest.class.getClassLoader(),
            new Class<?>[] {UriInfo.class},
            (proxy, method, args) -> UriBuilder.fromUri("http://localhost/api/v1/"));
  }

  private static @Nullable String commit(long added, long unchanged, long refused) {
    Job job = new Job("IMPORT", "admin", SENT);
    job.start(1, SENT);
    ImportSummary.OfFile file =
        new ImportSummary.OfFile("deals.csv", true, added, 0, unchanged, refused);
    Import own = new Import(0, ImportMode.PREVIEW, "deals.csv", 1200, null);
    own.found(new ImportSummary(List.of(file), "0"));
    job.finish(1, null, SENT);
    return JobJson.from(new ImportJob(job, own), uri(), Locale.ENGLISH).links().commit();
  }

  @Test
  void aPreviewLeadsToItsCommitOnlyWhereAnythingCanGoIn() {
    assertThat(commit(1, 0, 2)).isEqualTo("/api/v1/jobs/0/commit");
    assertThat(commit(0, 1, 2)).isEqualTo("/api/v1/jobs/0/commit");
    assertThat(commit(0, 0, 2)).isNull();
  }
}
