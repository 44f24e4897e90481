package org.entrepot.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrepot.LocalText;
import org.entrepot.figure.Figure;
import org.entrepot.figure.Members;
import org.entrepot.figure.Names;
import org.entrepot.figure.NamesOf;
import org.entrepot.figure.Take;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;
import org.entrepot.published.Stated;
import org.jspecify.annotations.Nullable;

/** What a claim says, in words of the reader's language: names for codes, units as people write. */
public final class ClaimWords {

  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private final Messages texts;
  private final NamesOf names;

  public ClaimWords(Messages texts, Members members) {
    this.texts = texts;
    this.names = new NamesOf(members, texts.language().locale());
  }

  /**
   * {@code Exhibitors (Australia), sixth edition}.
   *
   * @param edition the name of the one that it is about, or null
   */
  public String about(Checked checked, @Nullable LocalText edition) {
    Locale locale = texts.language().locale();
    About about = checked.claim().about();
    Figure figure = checked.figure();
    String name =
        figure == null
            ? texts.textOr("claim.about." + about.name(), about.name())
            : figure.metric().name().in(locale);
    String said = texts.text("claim.kind." + about.kind().name().toLowerCase(Locale.ROOT), name);
    String part = part(checked);
    String narrowed = part.isEmpty() ? said : texts.text("claim.narrowed", said, part);
    return edition == null ? narrowed : texts.text("claim.of", narrowed, edition.in(locale));
  }

  /** {@code Australia}: what it is narrowed to; empty for the whole. */
  String part(Checked checked) {
    String dimension = checked.claim().dimension();
    if (dimension == null) {
      return "";
    }
    Figure figure = checked.figure();
    return figure == null
        ? dimension.substring(dimension.indexOf('=') + 1)
        : names(figure).ofPart(dimension);
  }

  private Names names(Figure figure) {
    return names.in(figure.edition(), figure.metric());
  }

  /** {@code more than 3,400 enterprises through 10 November 2023}. */
  public String said(Checked checked) {
    Claim claim = checked.claim();
    String word = claim.qualifier().word().replace(' ', '-');
    LocalDate through = claim.through();
    String day =
        through == null ? "" : texts.text("claim.through", new Numbers(texts).date(through));
    return (texts.text("claim.said." + word, amount(claim, checked.figure())) + " " + day).strip();
  }

  /** What is known of it: {@code 78.41 billion US dollars}. */
  String known(Checked checked) {
    String known = checked.value().in(texts.language().locale());
    return days(known).orElse(known);
  }

  private String amount(Claim claim, @Nullable Figure figure) {
    if (claim.isNumber()) {
      return Stated.of(texts, claim.number(), claim.unit()).text();
    }
    String value = Objects.toString(claim.value(), "");
    String unit = Objects.toString(claim.unit(), "");
    return (days(value).orElseGet(() -> listed(value, figure)) + " " + unit).strip();
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
    return Arrays.stream(value.split(";"))
        .map(String::strip)
        .map(
            each ->
                figure != null && figure.metric().take() instanceof Take.NewSince since
                    ? names(figure).of(since.of(), each)
                    : each)
        .collect(Collectors.joining(texts.text("list.separator")));
  }
}
