package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.entrepot.edition.Edition;
import org.entrepot.page.Choice;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The page of a figure: the number, what it means, what it is made of. */
@Named("figurePage")
@RequestScoped
public class FigurePage {

  @Inject EditionView view;
  @Inject FigureReading reading;
  @Inject Route route;
  @Inject Display reader;

  private @Nullable Edition edition;
  private @Nullable FigureSheet sheet;
  private String at = "";
  private String through = "";

  /** Reads everything before the first byte is written, so that a problem has its own page. */
  public void load() {
    Edition named = view.find().orElseThrow();
    edition = named;
    sheet = reading.of(named, route.part("metric").orElseThrow());
    at = route.query("at").orElse("");
    through = route.query("through").orElse("");
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
    String year = Integer.toString(getEdition().startsOn().getYear());
    String ordinal = reader.texts().ordinalFirst(getEdition().ordinal());
    return reader.texts().text("edition.year", ordinal, year);
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
    PostingList records = getSheet().records();
    return records.lines().isEmpty()
        ? ""
        : reader.texts().text("records.range", records.from(), records.to());
  }

  /** Whether it is seen as of another moment than now. */
  public boolean isPast() {
    return !at.isEmpty() || !through.isEmpty();
  }

  public String getAt() {
    return at;
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

  public List<Hidden> getHidden() {
    return reading.scope().entrySet().stream()
        .map(entry -> new Hidden(entry.getKey().key(), entry.getValue()))
        .toList();
  }

  /** A parameter that the form of moments sends along. */
  public record Hidden(String name, String value) {}

  public List<Choice> getDays() {
    return Days.of(getEdition(), reader.numbers(), through);
  }
}
