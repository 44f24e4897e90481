package org.entrepot.intake;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entrepot.api.AcceptedLanguage;
import org.entrepot.job.JobProblem;
import org.jspecify.annotations.Nullable;

/**
 * A job.
 *
 * @param kind {@code IMPORT}
 * @param mode {@code PREVIEW} or {@code COMMIT}
 * @param state {@code QUEUED, RUNNING, SUCCEEDED, FAILED, CANCELLED}
 * @param done how far it is, of {@code total}
 * @param result of its last run, null before the first has ended
 * @param problem what it failed with
 */
public record JobJson(
    long id,
    String kind,
    String mode,
    String state,
    String fileName,
    long size,
    long done,
    long total,
    @Nullable ResultJson result,
    @Nullable JobProblemJson problem,
    String createdBy,
    @Nullable String committedBy,
    @Nullable String cancelledBy,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    LinksJson links) {

  /** Rows of all files together, and file by file. */
  public record ResultJson(long accepted, long unchanged, long refused, List<FileJson> files) {

    static ResultJson from(ImportSummary summary) {
      return new ResultJson(
          summary.accepted(),
          summary.unchanged(),
          summary.refused(),
          summary.files().stream().map(FileJson::from).toList());
    }
  }

  /** Rows of one file; {@code readable} is false where the file is refused whole. */
  public record FileJson(
      String file, boolean readable, long added, long changed, long unchanged, long refused) {

    static FileJson from(ImportSummary.OfFile file) {
      return new FileJson(
          file.name(),
          file.whole(),
          file.added(),
          file.changed(),
          file.unchanged(),
          file.refused());
    }
  }

  /** Why it failed. */
  public record JobProblemJson(String code, String detail) {}

  /**
   * Where to go from here.
   *
   * @param refused null where no refusals are kept: before the first run has ended, after a
   *     cancellation, and after 30 days
   * @param notices what is to be noticed of rows that go in; null where no refusals are kept
   * @param commit null where there is nothing to commit, or nothing of a preview can go in
   */
  public record LinksJson(
      String self, @Nullable String refused, @Nullable String notices, @Nullable String commit) {

    static LinksJson from(ImportJob job, UriInfo uri) {
      String self = uri.getBaseUriBuilder().path("jobs/{id}").build(job.id()).getRawPath();
      return new LinksJson(
          self,
          job.refusalsKept() ? self + "/refused" : null,
          job.refusalsKept() ? self + "/notices" : null,
          job.isWorthCommitting() ? self + "/commit" : null);
    }
  }

  /** The answer to whoever has asked for the job: it goes on, and this is where to watch it. */
  static Response accepted(ImportJob job, UriInfo uri, HttpHeaders headers) {
    JobJson json = from(job, uri, AcceptedLanguage.of(headers));
    return Response.accepted(json).location(uri.getBaseUri().resolve(json.links().self())).build();
  }

  static JobJson from(ImportJob job, UriInfo uri, Locale locale) {
    ImportSummary result = job.result();
    JobProblem problem = job.problem();
    return new JobJson(
        job.id(),
        job.kind(),
        job.mode().name(),
        job.state().name(),
        job.fileName(),
        job.size(),
        job.done(),
        job.total(),
        result == null ? null : ResultJson.from(result),
        problem == null ? null : new JobProblemJson(problem.code(), problem.message(locale)),
        job.createdBy(),
        job.committedBy(),
        job.cancelledBy(),
        job.createdAt(),
        job.startedAt(),
        job.finishedAt(),
        LinksJson.from(job, uri));
  }
}
