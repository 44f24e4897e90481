package org.entrepot.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.entrepot.job.JobProblem;
import org.entrepot.job.JobState;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;
import org.entrepot.page.Route;
import org.entrepot.page.ToldTime;

/** A job as a page says it. */
public final class JobView {

  /**
   * Counts of one file.
   *
   * @param csv address of its refused rows, empty where there are none
   */
  public record FileLine(
      String name,
      boolean whole,
      String added,
      String changed,
      String unchanged,
      String refused,
      String csv) {}

  private final ImportJob job;
  private final ZoneId zone;
  private final Messages texts;
  private final Numbers numbers;
  private final Route route;

  JobView(ImportJob job, ZoneId zone, Messages texts, Route route) {
    this.job = job;
    this.zone = zone;
    this.texts = texts;
    this.numbers = new Numbers(texts);
    this.route = route;
  }

  public String getHref() {
    return route.to("desk", "imports", Long.toString(job.id()));
  }

  public String getNumber() {
    return Long.toString(job.id());
  }

  public String getFileName() {
    return job.fileName();
  }

  public String getWho() {
    return texts.who(job.createdBy());
  }

  public String getWhen() {
    return numbers.time(job.createdAt(), zone);
  }

  /** In a row, at this moment. */
  public ToldTime told(Instant now) {
    return ToldTime.of(texts, job.createdAt(), now, zone);
  }

  /** {@code Preview: succeeded}, as one word for what to do next. */
  public String getState() {
    String mode = "job." + key(job.mode());
    if (isNothing()) {
      return texts.text(mode + ".nothing");
    }
    boolean partly = isDone() && !unreadable().isEmpty();
    return texts.text(partly ? "job.commit.partly" : mode + "." + key(job.state()));
  }

  public boolean isRunning() {
    return !job.state().ended();
  }

  public boolean isStopping() {
    return isRunning() && job.cancelRequested();
  }

  public boolean isCommittable() {
    return job.isWorthCommitting();
  }

  /** Whether it is a preview that can be done away with. */
  public boolean isDroppable() {
    return job.canCommit();
  }

  /** Whether it has succeeded, but without a row that could go in or is known already. */
  public boolean isNothing() {
    ImportSummary summary = job.result();
    return job.state() == JobState.SUCCEEDED && summary != null && summary.isNothing();
  }

  /** Which files are refused whole, in a sentence; empty where none is. */
  public String getUnreadable() {
    List<String> names = unreadable();
    return names.isEmpty()
        ? ""
        : texts.text("import.unreadable.files", String.join(texts.text("list.separator"), names));
  }

  private List<String> unreadable() {
    ImportSummary summary = job.result();
    return summary == null
        ? List.of()
        : summary.files().stream()
            .filter(file -> !file.whole())
            .map(ImportSummary.OfFile::name)
            .toList();
  }

  public boolean isCancellable() {
    return job.canCancel() && !job.cancelRequested();
  }

  public boolean isDone() {
    return job.mode() == ImportMode.COMMIT && job.state() == JobState.SUCCEEDED;
  }

  /** Whether it is done and something of it went in. */
  public boolean isEntered() {
    return isDone() && !isNothing();
  }

  /** How far it is, of the total. */
  public long getStep() {
    return job.done();
  }

  /** At least one, so that a bar can be drawn. */
  public long getTotal() {
    return Math.max(1, job.total());
  }

  /** {@code 40%}; empty while it waits. */
  public String getProgress() {
    return job.total() == 0
        ? ""
        : texts.text("job.progress", numbers.count(100 * job.done() / job.total()));
  }

  /** About how long it still takes, from how it went so far; empty where that says nothing. */
  String remaining(Instant now) {
    Instant started = job.startedAt();
    if (started == null || job.done() <= 0 || job.done() >= job.total()) {
      return "";
    }
    long so = Math.max(1, now.getEpochSecond() - started.getEpochSecond());
    long left = so * (job.total() - job.done()) / job.done();
    return texts.text("job.remaining", numbers.count(Math.max(1, left)));
  }

  public boolean isCounted() {
    return job.result() != null;
  }

  public List<FileLine> getFiles() {
    ImportSummary summary = job.result();
    return summary == null ? List.of() : summary.files().stream().map(this::line).toList();
  }

  private FileLine line(ImportSummary.OfFile file) {
    return new FileLine(
        file.name(),
        file.whole(),
        numbers.count(file.added()),
        numbers.count(file.changed()),
        numbers.count(file.unchanged()),
        numbers.count(file.refused()),
        file.refused() > 0 && job.refusalsKept() ? csv(file.name()) : "");
  }

  private String csv(String file) {
    return route.to("desk", "imports", Long.toString(job.id()), "refused.csv")
        + "?file="
        + Route.encodeQuery(file);
  }

  /** Those that have refused rows. */
  public List<FileLine> getRefusing() {
    return getFiles().stream().filter(file -> !file.csv().isEmpty()).toList();
  }

  /** Whether rows were refused that are no longer kept. */
  public boolean isRefusedGone() {
    ImportSummary summary = job.result();
    return summary != null && summary.refused() > 0 && !job.refusalsKept();
  }

  public String getAccepted() {
    return sum(ImportSummary::accepted);
  }

  public String getAdded() {
    return sum(summary -> summary.files().stream().mapToLong(ImportSummary.OfFile::added).sum());
  }

  public String getChanged() {
    return sum(summary -> summary.files().stream().mapToLong(ImportSummary.OfFile::changed).sum());
  }

  public String getUnchanged() {
    return sum(ImportSummary::unchanged);
  }

  public String getRefused() {
    return sum(ImportSummary::refused);
  }

  /** What it failed with; empty if it did not. */
  public String getProblem() {
    return Optional.ofNullable(job.problem())
        .map(problem -> problem.message(texts.language().locale()))
        .orElse("");
  }

  public String getProblemCode() {
    return Optional.ofNullable(job.problem()).map(JobProblem::code).orElse("");
  }

  /** A dash while nothing is counted. */
  private String sum(ToLongFunction<ImportSummary> part) {
    ImportSummary summary = job.result();
    return summary == null ? "–" : numbers.count(part.applyAsLong(summary));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
