package org.entrepot.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entrepot.LocalText;
import org.entrepot.figure.Aggregation;
import org.entrepot.figure.DimensionNames;
import org.entrepot.figure.DimensionValues;
import org.entrepot.figure.Figure;
import org.entrepot.figure.NamesOf;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;
import org.entrepot.published.StatedNumber;
import org.jspecify.annotations.Nullable;

/** What a claim says, in words of the reader's language: names for codes, units as people write. */
public final class ClaimWords {

  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private final Messages texts;
  private final NamesOf names;

  public ClaimWords(Messages texts, DimensionValues members) {
    this.texts = texts;
    this.names = new NamesOf(members, texts.language().locale());
  }

  /**
   * {@code Exhibitors (Australia), sixth edition}.
   *
   * @param edition the name of the one that it is about, or null
   */
  public String about(CheckedClaim checked, @Nullable LocalText edition) {
    Locale locale = texts.language().locale();
    ClaimTopic about = checked.claim().about();
    Figure figure = checked.figure();
    String said = figure == null ? topic(about) : topic(about, figure.metric().name().in(locale));
    String part = part(checked);
    String narrowed = part.isEmpty() ? said : texts.text("claim.narrowed", said, part);
    return edition == null ? narrowed : texts.text("claim.of", narrowed, edition.in(locale));
  }

  /** What a claim is about that no metric counts. */
  String topic(ClaimTopic about) {
    return topic(about, texts.textOr("claim.about." + about.name(), Messages.words(about.name())));
  }

  /** {@code Exhibitors: growth}. */
  String topic(ClaimTopic about, String name) {
    return texts.text("claim.kind." + about.kind().name().toLowerCase(Locale.ROOT), name);
  }

  /** {@code Australia}: what it is narrowed to; empty for the whole. */
  String part(CheckedClaim checked) {
    String dimension = checked.claim().dimension();
    if (dimension == null) {
      return "";
    }
    Figure figure = checked.figure();
    return figure == null
        ? dimension.substring(dimension.indexOf('=') + 1)
        : names(figure).ofPart(dimension);
  }

  private DimensionNames names(Figure figure) {
    return names.in(figure.edition(), figure.metric());
  }

  /** {@code more than 3,400 enterprises through 10 November 2023}. */
  public String said(CheckedClaim checked) {
    Figure figure = checked.figure();
    return said(checked.claim(), value -> listed(value, figure));
  }

  /**
   * What a claim says.
   *
   * @param listed names what a value lists that is no number
   */
  String said(Claim claim, UnaryOperator<String> listed) {
    String word = claim.qualifier().word().replace(' ', '-');
    String valued = texts.text("claim.said." + word, amount(claim, listed)).strip();
    String said = claim.value() == null ? texts.textOr("claim.said.alone." + word, valued) : valued;
    LocalDate through = claim.through();
    return through == null
        ? said
        : texts.text("claim.through", said, new Numbers(texts).date(through));
  }

  /** What is known of it: {@code 78.41 billion US dollars}. */
  String known(CheckedClaim checked) {
    String known = checked.value().in(texts.language().locale());
    return days(known).orElse(known);
  }

  private String amount(Claim claim, UnaryOperator<String> listed) {
    if (claim.isNumber()) {
      return StatedNumber.of(texts, claim.number(), claim.unit()).text();
    }
    String value = Objects.toString(claim.value(), "");
    String unit = Objects.toString(claim.unit(), "");
    return (days(value).orElseGet(() -> listed.apply(value)) + " " + unit).strip();
  }

  private Optional<String> days(String value) {
    if (!value.matches(DAY + "/" + DAY)) {
      return Optional.empty();
    }
    String[] days = value.split("/", 2);
    try {
      return Optional.of(
          new Numbers(texts).days(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
    } catch (DateTimeException noDays) {
      return Optional.empty();
    }
  }

  /** Members of what the figure counts by their names, all else as it is. */
  private String listed(String value, @Nullable Figure figure) {
    return listed(
        value,
        each ->
            figure != null && figure.metric().take() instanceof Aggregation.NewSince since
                ? names(figure).of(since.of(), each)
                : each);
  }

  /** What a value lists, each by its name. */
  String listed(String value, UnaryOperator<String> name) {
    List<String> said = Arrays.stream(value.split(";")).map(String::strip).map(name).toList();
    int last = said.size() - 1;
    return last < 1
        ? String.join("", said)
        : String.join(texts.text("list.separator"), said.subList(0, last))
            + texts.text("list.last")
            + said.get(last);
  }
}
