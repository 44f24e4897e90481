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
import org.entrepot.figure.Interval;
import org.entrepot.figure.Metric;
import org.entrepot.figure.PublishedUnit;
import org.entrepot.figure.Qualifiers;
import org.entrepot.figure.Verdict;
import org.entrepot.outlook.OutlookQuery;
import org.entrepot.outlook.OutlookValue;
import org.entrepot.outlook.OutlookValues;
import org.entrepot.outlook.Period;

/** Claims that an edition itself or the outlook answers. */
@ApplicationScoped
class OtherClaims {

  @Inject Editions editions;
  @Inject OutlookValues outlook;
  @Inject Qualifiers qualifiers;

  /** Of an edition's own words: its days, venue, city or ordinal. */
  Finding attribute(Claim claim) {
    Edition edition = editions.get(claim.requiredEdition());
    Optional<String> known = attribute(edition, claim.about().name());
    if (known.isEmpty()) {
      return Finding.unknown("claim.no-attribute", claim.about().name());
    }
    LocalText value = new LocalText(known.get(), known.get());
    boolean same = known.get().equals(claim.value());
    return Finding.of(same ? Verdict.CONFIRMED : Verdict.CONTRADICTED, value, "claim.attribute");
  }

  private static Optional<String> attribute(Edition edition, String name) {
    return switch (name) {
      case "days" -> Optional.of(edition.startsOn() + "/" + edition.endsOn());
      case "venue" -> Optional.ofNullable(edition.venue());
      case "host_city" -> Optional.ofNullable(edition.hostCity());
      case "ordinal" -> Optional.of(Integer.toString(edition.ordinal()));
      default -> Optional.empty();
    };
  }

  /** Any of the values that the outlook has for the indicator and period will do. */
  Finding indicator(Claim claim) {
    String period = claim.of("period");
    List<OutlookValue> known =
        outlook.all(
            new OutlookQuery(
                claim.about().name(),
                period == null ? null : new Period(period),
                claim.of("currency"),
                null,
                false));
    if (known.isEmpty()) {
      return Finding.unknown("claim.no-outlook", claim.about().name());
    }
    if (claim.qualifier() == Qualifier.EXISTS) {
      return Finding.of(Verdict.CONFIRMED, said(known), "claim.outlook", said(known));
    }
    List<OutlookValue> comparable =
        known.stream().filter(each -> power(claim, each).isPresent()).toList();
    if (comparable.isEmpty()) {
      return Finding.unknown("claim.unit", Objects.toString(claim.unit(), ""), unit(known.get(0)));
    }
    return best(claim, comparable);
  }

  /** The verdict of those that fit best. */
  private Finding best(Claim claim, List<OutlookValue> values) {
    for (Verdict verdict : List.of(Verdict.CONFIRMED, Verdict.CONSISTENT)) {
      List<OutlookValue> fitting =
          values.stream().filter(each -> verdict(claim, each) == verdict).toList();
      if (!fitting.isEmpty()) {
        return Finding.of(verdict, said(fitting), "claim.outlook", said(fitting));
      }
    }
    return Finding.of(Verdict.CONTRADICTED, said(values), "claim.outlook-other", said(values));
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
    String all = values.stream().map(OtherClaims::said).collect(Collectors.joining("; "));
    return new LocalText(all, all);
  }

  private static String said(OutlookValue value) {
    String currency = value.subject().currency();
    return String.join(
            " ",
            Objects.toString(currency, ""),
            value.value().toPlainString(),
            value.unit().word(),
            "(" + value.subject().period() + ", " + value.vintage().source() + ")")
        .strip();
  }
}
