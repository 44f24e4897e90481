package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entrepot.InvalidValue;
import org.entrepot.edition.Edition;
import org.entrepot.page.Display;
import org.entrepot.page.Mistyped;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;
import org.jspecify.annotations.Nullable;

/** The page of a figure: the number, what it means, what it is made of. */
@Named("figurePage")
@RequestScoped
public class FigurePage {

  /** Fields of the form of moments with their labels. */
  private static final Map<String, String> MOMENT =
      Map.of("on", "figure.moment.at", "time", "figure.moment.time");

  @Inject Clock clock;
  @Inject Mistyped mistyped;
  @Inject EditionView view;
  @Inject FigureReading reading;
  @Inject Route route;
  @Inject Display reader;

  private @Nullable Edition edition;
  private @Nullable FigureSheet sheet;
  private String at = "";
  private String through = "";

  /** Reads everything before the first byte is written, so that a problem has its own page. */
  public void load() throws IOException {
    Edition named = view.find().orElseThrow();
    edition = named;
    String metric = route.part("metric").orElseThrow();
    String chosen = chosen(named, metric);
    if (chosen != null) {
      PageAnswer.lead(chosen);
      return;
    }
    mistyped.answer();
    sheet = reading.of(named, metric);
    at = route.query("at").orElse("");
    through = route.query("through").orElse("");
  }

  /** Where the moment that was chosen is seen; null where none was, or not one that there is. */
  private @Nullable String chosen(Edition named, String metric) {
    try {
      return reading.chosen(named, metric);
    } catch (InvalidValue wrong) {
      String label = MOMENT.get(wrong.field());
      if (label == null) {
        throw wrong;
      }
      mistyped.tell(wrong.field(), label, wrong);
      return null;
    }
  }

  public Edition getEdition() {
    return Objects.requireNonNull(edition);
  }

  public FigureSheet getSheet() {
    return Objects.requireNonNull(sheet);
  }

  public boolean isSample() {
    return getEdition().sample();
  }

  /** {@code Sixth edition, 2023}. */
  public String getEditionName() {
    return view.called(getEdition());
  }

  public String getPageTitle() {
    Headline headline = getSheet().headline();
    String number =
        reader.texts().text("amount.spoken", headline.number(), headline.spoken()).strip();
    String title = reader.texts().text("figure.title", headline.name(), getEditionName(), number);
    return reader.texts().text("site.title", title);
  }

  /** {@code Postings 17 to 41}. */
  public String getRange() {
    PostingList postings = getSheet().postings();
    return postings.lines().isEmpty()
        ? ""
        : reader.texts().text("records.range", postings.from(), postings.to());
  }

  /** Whether it is seen as of another moment than now. */
  public boolean isPast() {
    return !at.isEmpty() || !through.isEmpty();
  }

  /** The day of the moment that it is seen as of, or that was mistyped; empty for now. */
  public String getOn() {
    ZonedDateTime moment = moment();
    return moment == null ? mistyped.day("on") : reader.numbers().shortDate(moment.toLocalDate());
  }

  /** The time of that day. */
  public String getTime() {
    ZonedDateTime moment = moment();
    return moment == null
        ? route.query("time").orElse("")
        : moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /** {@code China Time (UTC+8)}: whose days and times the page has. */
  public String getZone() {
    Instant moment = reading.moment();
    return reader
        .numbers()
        .zone(moment == null ? clock.instant() : moment, getEdition().timeZone());
  }

  private @Nullable ZonedDateTime moment() {
    Instant moment = reading.moment();
    return moment == null ? null : moment.atZone(getEdition().timeZone());
  }

  /** What is seen of another moment than now: as recorded when, up to which day. */
  public String getPastSaid() {
    List<String> said = new ArrayList<>();
    Instant moment = reading.moment();
    if (!at.isEmpty()) {
      said.add(
          moment == null
              ? reader.texts().text("figure.past.empty")
              : reader
                  .texts()
                  .text("figure.past.at", reader.numbers().time(moment, getEdition().timeZone())));
    }
    if (!through.isEmpty()) {
      LocalDate day = LocalDate.parse(through);
      said.add(reader.texts().text("figure.past.through", reader.numbers().date(day)));
    }
    return String.join(reader.texts().text("sentence.separator"), said);
  }

  public String getThrough() {
    return through;
  }

  /** The address without a moment, to which the form adds one. */
  public String getSelf() {
    return route.to("editions", getEdition().code(), "figures", route.part("metric").orElse(""));
  }

  /** The least developed countries of the edition's first day. */
  public String getStatusList() {
    return route.to("economies") + "?leastDeveloped=true&on=" + getEdition().startsOn();
  }

  public List<HiddenParameter> getHidden() {
    return reading.scope().entrySet().stream()
        .map(entry -> new HiddenParameter(entry.getKey().key(), entry.getValue()))
        .toList();
  }

  /** A parameter that the form of moments sends along. */
  public record HiddenParameter(String name, String value) {}

  public List<SelectOption> getDays() {
    return EditionDays.of(getEdition(), reader.numbers(), through);
  }
}
