package org.entrepot.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entrepot.sample.WrittenSample.Row;

/** The metrics, as bundle.md defines them. */
record WrittenFigures(WrittenSample sample, ReadRates rates, Map<String, Row> companies) {

  WrittenFigures(WrittenSample sample) {
    this(
        sample,
        new ReadRates(sample),
        sample.rows("companies.csv").stream().collect(toMap(r -> r.get("company"), r -> r)));
  }

  List<Row> deals(String edition) {
    return sample.rows("deals.csv", edition);
  }

  List<Row> exhibitors(String edition) {
    return sample.exhibitors(edition);
  }

  List<Row> exhibitors(String edition, String economy) {
    return exhibitors(edition).stream().filter(r -> economy(r).equals(economy)).toList();
  }

  private String economy(Row exhibitor) {
    return company(exhibitor).get("economy");
  }

  private Row company(Row exhibitor) {
    return Objects.requireNonNull(companies.get(exhibitor.get("company")), exhibitor::place);
  }

  /** Those that took part: with exhibitors, or said to where these are not known. */
  Set<String> economies(String edition) {
    return Stream.concat(
            exhibitors(edition).stream().map(this::economy),
            sample.rows("participations.csv", edition).stream().map(r -> r.get("economy")))
        .collect(toSet());
  }

  long overseasOrganisedSmes(String edition) {
    return exhibitors(edition).stream()
        .filter(r -> r.get("channel").equals("OVERSEAS_ORGANISED"))
        .filter(r -> company(r).get("size_class").equals("SME"))
        .count();
  }

  List<Row> honoured(String edition) {
    return exhibitors(edition).stream()
        .filter(r -> !r.get("fortune_500_rank").isEmpty() || r.get("industry_leader").equals("yes"))
        .toList();
  }

  BigDecimal space(String edition, String column) {
    return exhibitors(edition).stream()
        .map(r -> r.get(column))
        .filter(m2 -> !m2.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal total(Collection<Row> deals) {
    return deals.stream().map(rates::oneYear).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Map<String, BigDecimal> by(String edition, Function<Row, String> part) {
    return deals(edition).stream()
        .collect(groupingBy(part, reducing(BigDecimal.ZERO, rates::oneYear, BigDecimal::add)));
  }
}
