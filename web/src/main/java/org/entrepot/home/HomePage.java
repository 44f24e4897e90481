package org.entrepot.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.entrepot.access.Access;
import org.entrepot.access.AuditDesk;
import org.entrepot.access.AuditWords;
import org.entrepot.access.Permission;
import org.entrepot.edition.DeskZone;
import org.entrepot.page.Display;
import org.entrepot.page.ToldTime;
import org.jspecify.annotations.Nullable;

/** The page on which the console begins: the day, and what waits for whoever opens it. */
@Named("homePage")
@RequestScoped
public class HomePage {

  private static final int ACTS = 6;

  /**
   * Something that waits.
   *
   * @param note what it means for the figures, or what is to be done
   * @param oldest how long the first of them has waited; a date after a day; empty where unknown
   */
  public record WorkLine(String count, String name, String note, String href, String oldest) {}

  @Inject HomeDesk desk;
  @Inject AuditDesk audit;
  @Inject AuditWords words;
  @Inject Access access;
  @Inject WaitingLinks links;
  @Inject DeskZone zone;
  @Inject Display reader;
  @Inject Clock clock;

  private List<WorkLine> lines = List.of();
  private List<AuditWords.ActLine> acts = List.of();

  /** Reads before the first byte is written. */
  public void load() {
    lines = desk.waiting(access.visibility()).stream().map(this::line).toList();
    if (access.may(Permission.RECORDS_READ)) {
      acts =
          audit.newestOfRecords(access.visibility(), ACTS).stream()
              .map(entry -> words.line(entry, zone.get()))
              .toList();
    }
  }

  public List<WorkLine> getLines() {
    return lines;
  }

  /** What was last done to records, by whomever. */
  public List<AuditWords.ActLine> getActs() {
    return acts;
  }

  private WorkLine line(WaitingWork work) {
    String key = "home.waiting." + work.kind().name();
    return new WorkLine(
        reader.numbers().count(work.count()),
        reader.texts().text(key),
        reader.texts().text(key + ".note"),
        links.page(work.kind()),
        age(work.oldest()));
  }

  private String age(@Nullable Instant since) {
    return since == null
        ? ""
        : ToldTime.of(reader.texts(), since, clock.instant(), zone.get()).brief();
  }

  /** {@code Friday, 10 November 2023}, where the organiser works. */
  public String getDay() {
    return now()
        .format(DateTimeFormatter.ofPattern(reader.texts().text("home.day"), reader.getLocale()));
  }

  /** {@code 10 November 2023, 14:12 (UTC+8)}. */
  public String getTime() {
    return reader.numbers().time(clock.instant(), zone.get());
  }

  private ZonedDateTime now() {
    return clock.instant().atZone(zone.get());
  }
}
