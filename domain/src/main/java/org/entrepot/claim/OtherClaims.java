package org.entrepot.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.figure.Metric;
import org.entrepot.figure.Verdict;
import org.entrepot.outlook.OutlookQuery;
import org.entrepot.outlook.OutlookValue;
import org.entrepot.outlook.OutlookValues;
import org.entrepot.outlook.Period;
import org.entrepot.outlook.Unit;
import org.entrepot.published.Interval;
import org.entrepot.published.PublishedUnit;
import org.entrepot.published.Qualifiers;

/** Claims that an edition itself or the outlook answers. */
@ApplicationScoped
class OtherClaims {

  @Inject Editions editions;
  @Inject OutlookValues outlook;
  @Inject Qualifiers qualifiers;

  /** Of an edition's own words: its days, venue, city or ordinal. */
  Finding attribute(Claim claim) {
    Edition edition = editions.get(claim.requiredEdition());
    Optional<String> known =
        Attribute.find(claim.about().name()).flatMap(attribute -> attribute.of(edition));
    if (known.isEmpty()) {
      return Finding.unknown("claim.no-attribute", claim.about().name());
    }
    boolean any = claim.qualifier() == Qualifier.EXISTS && claim.value() == null;
    if (claim.qualifier() != Qualifier.EXACT && !any) {
      return Finding.notSaid(claim.qualifier());
    }
    LocalText value = new LocalText(known.get(), known.get());
    boolean same = any || known.get().equals(claim.value());
    return Finding.of(same ? Verdict.CONFIRMED : Verdict.CONTRADICTED, value, "claim.attribute");
  }

  /** Any of the values that the outlook has for the indicator and period will do. */
  Finding indicator(Claim claim) {
    Qualifier qualifier = claim.qualifier();
    if (!qualifier.isOfNumber() && qualifier != Qualifier.EXISTS) {
      return Finding.notSaid(qualifier);
    }
    if (claim.dimension() != null && claim.of("period") == null && claim.of("currency") == null) {
      return Finding.unknown("claim.no-dimension", claim.dimension());
    }
    List<OutlookValue> known = known(claim);
    if (known.isEmpty()) {
      return Finding.unknown("claim.no-outlook", claim.about().name());
    }
    List<OutlookValue> latest = latest(known);
    if (qualifier == Qualifier.EXISTS) {
      return Finding.of(Verdict.CONFIRMED, said(latest), "claim.outlook", said(latest));
    }
    List<OutlookValue> comparable =
        known.stream().filter(each -> power(claim, each).isPresent()).toList();
    return latest(comparable).isEmpty()
        ? Finding.unknown("claim.unit", Objects.toString(claim.unit(), ""), unit(latest.get(0)))
        : number(claim, comparable);
  }

  /** All vintages that were published by the day that the claim speaks of. */
  private List<OutlookValue> known(Claim claim) {
    String period = claim.of("period");
    return outlook.all(
        new OutlookQuery(
            claim.about().name(),
            period == null ? null : new Period(period),
            claim.of("currency"),
            claim.through(),
            true));
  }

  private static List<OutlookValue> latest(List<OutlookValue> values) {
    return values.stream().filter(each -> each.vintage().latest()).toList();
  }

  /** By the latest values; else by what they were before they were revised. */
  private Finding number(Claim claim, List<OutlookValue> values) {
    List<OutlookValue> latest = latest(values);
    for (Verdict verdict : List.of(Verdict.CONFIRMED, Verdict.CONSISTENT)) {
      List<OutlookValue> fitting =
          latest.stream().filter(each -> verdict(claim, each) == verdict).toList();
      if (!fitting.isEmpty()) {
        return Finding.of(verdict, said(fitting), "claim.outlook", said(fitting));
      }
    }
    List<OutlookValue> before =
        values.stream().filter(each -> verdict(claim, each) == Verdict.CONFIRMED).toList();
    return before.isEmpty()
        ? Finding.of(Verdict.CONTRADICTED, said(latest), "claim.outlook-other", said(latest))
        : Finding.of(
            Verdict.CONFIRMED, said(before), "claim.outlook-revised", said(before), said(latest));
  }

  private Verdict verdict(Claim claim, OutlookValue value) {
    Interval stated =
        qualifiers
            .range(claim.number(), claim.qualifier().word(), false)
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
        values.stream()
            .map(each -> said(each, each.unit().word(), " "))
            .collect(Collectors.joining("; ")),
        values.stream()
            .map(each -> said(each, chinese(each.unit()), ""))
            .collect(Collectors.joining("；")));
  }

  private static String chinese(Unit unit) {
    return switch (unit) {
      case PERCENT -> "%";
      case MILLION -> "百万";
      case BILLION -> "十亿";
      case TRILLION -> "万亿";
    };
  }

  private static String said(OutlookValue value, String unit, String space) {
    String number = value.value().toPlainString() + space + unit;
    return String.join(
            " ",
            Objects.toString(value.subject().currency(), ""),
            number,
            "("
                + String.join(
                    ", ",
                    value.subject().period().text(),
                    value.vintage().source(),
                    value.vintage().publishedOn().toString())
                + ")")
        .strip();
  }
}
