package org.entrepot.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrepot.InvalidValue;
import org.entrepot.LocalText;
import org.entrepot.access.Visibility;
import org.entrepot.deal.AgreementRecord;
import org.entrepot.deal.Agreements;
import org.entrepot.edition.Editions;
import org.entrepot.figure.Aggregation;
import org.entrepot.figure.Comparison;
import org.entrepot.figure.DimensionValues;
import org.entrepot.figure.Figure;
import org.entrepot.figure.FigureBasis;
import org.entrepot.figure.FigureQuery;
import org.entrepot.figure.Figures;
import org.entrepot.figure.HighestSoFar;
import org.entrepot.figure.KnownValue;
import org.entrepot.figure.Metric;
import org.entrepot.figure.Verdict;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.PostingSource;
import org.entrepot.published.Interval;
import org.entrepot.published.PublishedQualifiers;
import org.entrepot.published.PublishedUnit;

/** Claims that a figure answers. */
@ApplicationScoped
class FigureClaims {

  @Inject Figures figures;
  @Inject PublishedQualifiers qualifiers;
  @Inject Agreements agreements;
  @Inject DimensionValues names;
  @Inject Editions editions;

  private Figure figure(Claim claim, Visibility visibility) {
    FigureQuery query = FigureQuery.LIVE;
    if (claim.dimension() != null) {
      String[] parts = claim.dimension().split("=", 2);
      query = query.in(dimension(parts[0]), parts[1]);
    }
    if (claim.through() != null) {
      query = query.through(claim.through());
    }
    return figures.figure(claim.requiredEdition(), claim.about().name(), query, visibility);
  }

  private static Dimension dimension(String key) {
    try {
      return Dimension.valueOf(key.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new InvalidValue("query.dimension", "dimension", key);
    }
  }

  ClaimFinding metric(Claim claim, Visibility visibility) {
    Figure figure = figure(claim, visibility);
    if (!figure.history().isKnown()) {
      return ClaimFinding.unknown("claim.no-records");
    }
    return switch (claim.qualifier()) {
      case INCLUDES -> includes(claim, figure);
      case EXISTS -> exists(claim, figure);
      case RECORD -> record(claim, figure);
      case EXACT, MORE_THAN, NEARLY, AT_MOST, ABOUT -> number(claim, figure).by(figure);
    };
  }

  private ClaimFinding number(Claim claim, Figure figure) {
    Optional<Integer> power = PublishedUnit.power(claim.unit(), figure.unit());
    if (power.isEmpty()) {
      return ClaimFinding.unknown("claim.unit", Objects.toString(claim.unit(), ""), figure.unit());
    }
    boolean counts = figure.metric().counts();
    Interval stated =
        qualifiers.range(claim.number(), claim.qualifier().word(), counts).times(power.get());
    Verdict verdict = Verdict.of(stated, figure.history().now().range());
    String code = figure.basis() == FigureBasis.LEDGER ? "claim.records" : "claim.published";
    LocalText exact = figure.exactText();
    return figure.text().en().contains(exact.en())
        ? ClaimFinding.of(verdict, figure.text(), code, figure.text())
        : ClaimFinding.of(verdict, figure.text(), code + "-exactly", figure.text(), exact);
  }

  private ClaimFinding includes(Claim claim, Figure figure) {
    List<String> members = figure.members();
    if (members == null || !(figure.metric().take() instanceof Aggregation.NewSince since)) {
      return ClaimFinding.unknown("claim.no-members", figure.metric().name());
    }
    Map<String, LocalText> known = names.of(figure.edition(), since.of());
    if (claim.values().isEmpty()) {
      return ClaimFinding.unknown("claim.nobody");
    }
    List<String> missing =
        claim.values().stream()
            .filter(each -> members.stream().noneMatch(each::equalsIgnoreCase))
            .toList();
    LocalText value = all(members, known);
    List<String> claimed =
        members.stream()
            .filter(each -> claim.values().stream().anyMatch(each::equalsIgnoreCase))
            .toList();
    return missing.isEmpty()
        ? ClaimFinding.of(
                Verdict.CONFIRMED,
                value,
                "claim.includes",
                all(claimed, known),
                members.size(),
                claimed.size())
            .by(figure)
        : ClaimFinding.of(Verdict.CONTRADICTED, value, "claim.lacks", all(missing, known), value)
            .by(figure);
  }

  /** By their names, where they have any. */
  private static LocalText all(List<String> members, Map<String, LocalText> known) {
    List<LocalText> names =
        members.stream().map(each -> known.getOrDefault(each, new LocalText(each, null))).toList();
    return list(names);
  }

  private static LocalText list(List<LocalText> names) {
    return names.isEmpty()
        ? ClaimFinding.NOTHING
        : new LocalText(in(Locale.ENGLISH, ", ", names), in(Locale.CHINESE, "、", names));
  }

  private static String in(Locale language, String separator, List<LocalText> names) {
    return names.stream().map(name -> name.in(language)).collect(Collectors.joining(separator));
  }

  /** Something with these parties, where a claim names any; else any at all. */
  private ClaimFinding exists(Claim claim, Figure figure) {
    List<String> parties = claim.values();
    if (!parties.isEmpty() && !claim.about().name().equals("agreements")) {
      return ClaimFinding.unknown("claim.no-members", figure.metric().name());
    }
    String edition = figure.edition().code();
    List<String> between =
        parties.isEmpty()
            ? List.of()
            : agreements.between(
                edition, figure.scope().get(Dimension.KIND), claim.through(), parties);
    boolean there = parties.isEmpty() ? figure.value().signum() > 0 : !between.isEmpty();
    ClaimFinding found =
        ClaimFinding.of(
                there ? Verdict.CONFIRMED : Verdict.CONTRADICTED,
                figure.text(),
                there ? "claim.exists" : "claim.none",
                String.join(", ", parties))
            .by(figure);
    return between.size() == 1
        ? found.by(new PostingSource(edition, AgreementRecord.TYPE, between.get(0)))
        : found;
  }

  ClaimFinding growth(Claim claim, Visibility visibility) {
    if (claim.unit() != null && !claim.unit().equals(Metric.PERCENT)) {
      return ClaimFinding.unknown("claim.unit", claim.unit(), Metric.PERCENT);
    }
    if (!claim.qualifier().isOfNumber()) {
      return ClaimFinding.notSaid(claim.qualifier());
    }
    Figure figure = figure(claim, visibility);
    Comparison comparison = figure.comparison();
    KnownValue before = figure.history().before().orElse(null);
    if (comparison == null || before == null) {
      return ClaimFinding.unknown("claim.no-growth").by(figure);
    }
    Interval known = figure.history().growth().orElseThrow();
    Interval stated = qualifiers.growthRange(claim.number(), claim.qualifier().word());
    Verdict verdict = Verdict.of(stated, known);
    LocalText interval = interval(comparison);
    List<BigDecimal> open = comparison.candidates();
    if (open.size() != 2) {
      return ClaimFinding.of(verdict, interval, "claim.growth", interval, before.edition().name())
          .by(figure);
    }
    LocalText either =
        ClaimFinding.sentence(
            "claim.either", open.get(0).toPlainString(), open.get(1).toPlainString());
    return ClaimFinding.of(
            verdict, either, "claim.growth-open", either, interval, before.edition().name())
        .by(figure);
  }

  private static LocalText interval(Comparison comparison) {
    String low = comparison.low().toPlainString();
    String high = comparison.high().toPlainString();
    String percent = low.equals(high) ? low : low + " – " + high;
    return new LocalText(percent + " percent", percent + "%");
  }

  ClaimFinding record(Claim claim, Visibility visibility) {
    Figure figure = figure(claim, visibility);
    return claim.qualifier().isOfNumber() || claim.qualifier() == ClaimQualifier.RECORD
        ? record(claim, figure)
        : ClaimFinding.notSaid(claim.qualifier());
  }

  /** A record that is stated has to be the highest and the number that is stated. */
  private ClaimFinding record(Claim claim, Figure figure) {
    HighestSoFar mark = figure.mark();
    if (mark == null || !figure.history().isKnown()) {
      return ClaimFinding.unknown("claim.no-record").by(figure);
    }
    ClaimFinding found = verdict(figure, mark).by(figure);
    if (claim.value() != null && found.verdict() != Verdict.CONTRADICTED) {
      ClaimFinding number = number(claim, figure).by(figure);
      if (number.verdict() != Verdict.CONFIRMED) {
        return number;
      }
    }
    for (HighestSoFar.LeftOutBecause reason : HighestSoFar.LeftOutBecause.values()) {
      List<String> left = mark.leftOut(reason);
      found = left.isEmpty() ? found : found.more("claim.left-out", years(left), reason.sentence());
    }
    return mark.laterHigher().isEmpty()
        ? found
        : found.more("claim.later-higher", years(mark.laterHigher()));
  }

  private ClaimFinding verdict(Figure figure, HighestSoFar mark) {
    Boolean holds = mark.holds();
    if (holds != null) {
      return ClaimFinding.of(
          holds ? Verdict.CONFIRMED : Verdict.CONTRADICTED,
          figure.text(),
          holds ? "claim.record" : "claim.no-highest",
          figure.text(),
          years(mark.among()));
    }
    return mark.open().isEmpty()
        ? ClaimFinding.of(Verdict.UNKNOWN, figure.text(), "claim.record-alone")
        : ClaimFinding.of(
            Verdict.CONSISTENT, figure.text(), "claim.record-open", years(mark.open()));
  }

  /** Editions by the year that they are called by. */
  private LocalText years(List<String> codes) {
    return list(
        codes.stream()
            .map(code -> Integer.toString(editions.get(code).startsOn().getYear()))
            .map(year -> new LocalText(year, null))
            .toList());
  }
}
