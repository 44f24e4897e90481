package org.entrepot.edition;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entrepot.api.RenderedAnswer;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;

/** An edition's status, and how it came to it, in the words of its page. */
public final class StatusView {

  private final Edition edition;
  private final List<StatusChange> changes;
  private final Messages texts;
  private final Numbers numbers;

  StatusView(Edition edition, List<StatusChange> changes, Messages texts) {
    this.edition = edition;
    this.changes = changes;
    this.texts = texts;
    this.numbers = new Numbers(texts);
  }

  /** As the API tags what it sends of it. */
  static String tag(Edition edition, List<StatusChange> changes) {
    return RenderedAnswer.json(EditionStatusJson.from(edition, changes)).etag();
  }

  /** The tag of what the page shows. */
  public String getSeen() {
    return tag(edition, changes);
  }

  String code() {
    return edition.code();
  }

  ZoneId zone() {
    return edition.timeZone();
  }

  boolean isFinalised() {
    return edition.status().isFinalised();
  }

  /** Whether it is closing, and its last day is not over. */
  boolean isEarly(Instant now) {
    return edition.status() == EditionStatus.CLOSING && !edition.isOver(now);
  }

  /** Where somebody may move it now. */
  Set<EditionStatus> next(EditionMover mover, Instant now) {
    return mover.next(edition, now);
  }

  public String getName() {
    return edition.name().in(texts.language().locale());
  }

  /** {@code 5 to 10 November 2023}. */
  public String getDays() {
    return numbers.days(edition.startsOn(), edition.endsOn());
  }

  /** {@code China Time, Asia/Shanghai}. */
  public String getZone() {
    String called = zone().getDisplayName(TextStyle.FULL, texts.language().locale());
    return texts.text("edition.zone.named", called, zone().getId());
  }

  /** The word of its status in style sheets and texts. */
  public String getState() {
    return word(edition.status());
  }

  /** {@code since 10 November 2023, 16:30 (UTC+8)}. */
  public String getSince() {
    return texts.text("edition.from", numbers.time(edition.statusSince(), zone()));
  }

  /** What that says of its figures. */
  public String getWhy() {
    return texts.text("state." + getState() + ".why");
  }

  /** When it can be finalised. */
  public String getNotOver() {
    return texts.text("edition.moves.early", numbers.date(edition.endsOn()));
  }

  /** The first one first. */
  public List<StatusLine> getHistory() {
    return changes.stream().map(this::line).toList();
  }

  private StatusLine line(StatusChange change) {
    return new StatusLine(
        word(change.status()),
        numbers.time(change.since(), zone()),
        numbers.count(change.position()),
        texts.who(change.who()),
        Objects.requireNonNullElse(change.reason(), ""));
  }

  private static String word(EditionStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
