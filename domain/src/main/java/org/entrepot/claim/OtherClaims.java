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
    return Finding.of(
        same ? Verdict.CONFIRMED : Verdict.CONTRADICTED, value, "claim.attribute", value);
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
    List<OutlookValue> fitting = known.stream().filter(each -> fits(claim, each)).toList();
    return fitting.isEmpty()
        ? Finding.of(Verdict.CONTRADICTED, said(known), "claim.outlook-other", said(known))
        : Finding.of(Verdict.CONFIRMED, said(fitting), "claim.outlook", said(fitting));
  }

  private boolean fits(Claim claim, OutlookValue value) {
    Interval stated = qualifiers.range(claim.number(), claim.qualifier().word(), false);
    return Interval.exactly(value.value()).isWithin(stated);
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
