package org.entrepot.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrepot.LocalText;
import org.entrepot.SpokenValues;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.figure.Metric;
import org.entrepot.figure.Verdict;
import org.entrepot.outlook.OutlookPeriod;
import org.entrepot.outlook.OutlookQuery;
import org.entrepot.outlook.OutlookValue;
import org.entrepot.outlook.OutlookValues;
import org.entrepot.published.Interval;
import org.entrepot.published.PublishedQualifiers;
import org.entrepot.published.PublishedUnit;
import org.jspecify.annotations.Nullable;

/** Claims that an edition itself or the outlook answers. */
@ApplicationScoped
class OtherClaims {

  @Inject Editions editions;
  @Inject OutlookValues outlook;
  @Inject PublishedQualifiers qualifiers;

  /**
   * Of an edition's own words: its days, venue, city or ordinal. What is said in Chinese is
   * compared with the Chinese ones.
   */
  ClaimFinding attribute(Claim claim) {
    Edition edition = editions.get(claim.requiredEdition());
    String name = claim.about().name();
    Optional<EditionAttribute> attribute = EditionAttribute.find(name);
    Optional<LocalText> known = attribute.flatMap(each -> each.of(edition));
    if (known.isEmpty()) {
      return ClaimFinding.unknown("claim.no-attribute", name);
    }
    String value = claim.value();
    boolean any = claim.qualifier() == ClaimQualifier.EXISTS && value == null;
    if (claim.qualifier() != ClaimQualifier.EXACT && !any) {
      return ClaimFinding.notSaid(claim.qualifier());
    }
    if (any || isEither(known.get(), value)) {
      return ClaimFinding.of(Verdict.CONFIRMED, known.get(), "claim.attribute");
    }
    boolean comparable = attribute.flatMap(each -> each.of(edition, language(value))).isPresent();
    return comparable
        ? ClaimFinding.of(Verdict.CONTRADICTED, known.get(), "claim.attribute")
        : ClaimFinding.of(Verdict.UNKNOWN, known.get(), "claim.attribute-language");
  }

  /** A venue may be called in English as in Chinese, and stand in either column. */
  private static boolean isEither(LocalText known, @Nullable String value) {
    return known.en().equals(value) || Objects.equals(known.zh(), value);
  }

  private static Locale language(@Nullable String value) {
    boolean chinese = value != null && value.codePoints().anyMatch(OtherClaims::isHan);
    return chinese ? Locale.CHINESE : Locale.ENGLISH;
  }

  private static boolean isHan(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }

  /** Any of the values that the outlook has for the indicator and period will do. */
  ClaimFinding indicator(Claim claim) {
    ClaimQualifier qualifier = claim.qualifier();
    if (!qualifier.isOfNumber() && qualifier != ClaimQualifier.EXISTS) {
      return ClaimFinding.notSaid(qualifier);
    }
    if (claim.dimension() != null && claim.of("period") == null && claim.of("currency") == null) {
      return ClaimFinding.unknown("claim.no-dimension", claim.dimension());
    }
    List<OutlookValue> known = known(claim);
    if (known.isEmpty()) {
      return ClaimFinding.unknown("claim.no-outlook", claim.about().name());
    }
    List<OutlookValue> latest = latest(known);
    if (qualifier == ClaimQualifier.EXISTS) {
      return ClaimFinding.of(Verdict.CONFIRMED, said(latest), "claim.outlook", said(latest));
    }
    List<OutlookValue> comparable =
        known.stream().filter(each -> power(claim, each).isPresent()).toList();
    return latest(comparable).isEmpty()
        ? ClaimFinding.unknown(
            "claim.unit", Objects.toString(claim.unit(), ""), unit(latest.get(0)))
        : number(claim, comparable);
  }

  /** All vintages that were published by the day that the claim speaks of. */
  private List<OutlookValue> known(Claim claim) {
    String period = claim.of("period");
    return outlook.all(
        new OutlookQuery(
            claim.about().name(),
            period == null ? null : new OutlookPeriod(period),
            claim.of("currency"),
            claim.through(),
            true));
  }

  private static List<OutlookValue> latest(List<OutlookValue> values) {
    return values.stream().filter(each -> each.vintage().latest()).toList();
  }

  /** By the latest values; else by what they were before they were revised. */
  private ClaimFinding number(Claim claim, List<OutlookValue> values) {
    List<OutlookValue> latest = latest(values);
    for (Verdict verdict : List.of(Verdict.CONFIRMED, Verdict.CONSISTENT)) {
      List<OutlookValue> fitting =
          latest.stream().filter(each -> verdict(claim, each) == verdict).toList();
      if (!fitting.isEmpty()) {
        return ClaimFinding.of(verdict, said(fitting), "claim.outlook", said(fitting));
      }
    }
    List<OutlookValue> before =
        values.stream().filter(each -> verdict(claim, each) == Verdict.CONFIRMED).toList();
    return before.isEmpty()
        ? ClaimFinding.of(Verdict.CONTRADICTED, said(latest), "claim.outlook-other", said(latest))
        : ClaimFinding.of(
            Verdict.CONFIRMED, said(before), "claim.outlook-revised", said(before), said(latest));
  }

  private Verdict verdict(Claim claim, OutlookValue value) {
    Interval stated =
        qualifiers
            .growthRange(claim.number(), claim.qualifier().word())
            .times(power(claim, value).orElseThrow());
    Interval known =
        qualifiers
            .range(value.value(), value.subject().qualifier(), false)
            .times(value.unit().exponent());
    return Verdict.of(stated, known);
  }

  /**
   * By which power of ten the claim's number is in what the value counts in; empty if it is not.
   */
  private static Optional<Integer> power(Claim claim, OutlookValue value) {
    return PublishedUnit.power(claim.unit(), unit(value));
  }

  private static String unit(OutlookValue value) {
    String currency = value.subject().currency();
    return value.unit().isAmount() && currency != null ? currency : Metric.PERCENT;
  }

  private static LocalText said(List<OutlookValue> values) {
    return new LocalText(
        values.stream().map(OtherClaims::english).collect(Collectors.joining("; ")),
        values.stream().map(OtherClaims::chinese).collect(Collectors.joining("；")));
  }

  private static String english(OutlookValue value) {
    String amount =
        currency(value) + " " + value.value().toPlainString() + " " + value.unit().word();
    return said(value, amount.strip(), Locale.ENGLISH);
  }

  private static String currency(OutlookValue value) {
    return Objects.toString(value.subject().currency(), "");
  }

  /** Chinese counts in 万 and 亿: 7.5 million are 750万. */
  private static String chinese(OutlookValue value) {
    BigDecimal number = value.value();
    String amount =
        switch (value.unit()) {
          case PERCENT -> percent(value);
          case MILLION -> number.movePointRight(2).toPlainString() + "万" + money(value);
          case BILLION -> number.movePointRight(1).toPlainString() + "亿" + money(value);
          case TRILLION -> number.toPlainString() + "万亿" + money(value);
        };
    return said(value, amount, Locale.CHINESE);
  }

  private static String percent(OutlookValue value) {
    String percent = value.value().toPlainString() + "%";
    return currency(value).isEmpty() ? percent : "按" + money(value) + "计" + percent;
  }

  /** {@code 美元}. */
  private static String money(OutlookValue value) {
    String code = currency(value);
    return code.isEmpty() ? "" : Currency.getInstance(code).getDisplayName(Locale.CHINESE);
  }

  private static String said(OutlookValue value, String amount, Locale locale) {
    SpokenValues saying = new SpokenValues(locale);
    return saying.text(
        "outlook.said",
        amount,
        value.subject().period().in(locale),
        value.vintage().source(),
        saying.day(value.vintage().publishedOn()));
  }
}
