package org.entrepot.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entrepot.access.Access;
import org.entrepot.bundle.Column;
import org.entrepot.edition.Edition;
import org.entrepot.edition.VisibleEditions;
import org.entrepot.figure.Aggregation;
import org.entrepot.figure.DimensionNames;
import org.entrepot.figure.DimensionValues;
import org.entrepot.figure.Metric;
import org.entrepot.figure.Metrics;
import org.entrepot.figure.NamesOf;
import org.entrepot.outlook.OutlookPeriod;
import org.entrepot.page.Display;
import org.entrepot.page.Messages;
import org.entrepot.published.PublishedNames;
import org.entrepot.published.PublishedParts;
import org.entrepot.published.StatedNumber;
import org.entrepot.register.ValuesInWords;
import org.entrepot.register.VisibleRegister;
import org.jspecify.annotations.Nullable;

/** What claims and published figures are about and limited to, by names in place of codes. */
@RequestScoped
class StatedValueNames implements ValuesInWords {

  private static final String PERIOD = "period=";
  private static final String DIMENSION = "dimension";

  @Inject Metrics metrics;
  @Inject DimensionValues members;
  @Inject PublishedParts parts;
  @Inject VisibleEditions editions;
  @Inject Access access;
  @Inject Display reader;

  private @Nullable NamesOf names;

  @Override
  public Optional<String> of(
      VisibleRegister in, Column column, Map<String, @Nullable String> fields) {
    String value = text(fields, column.name());
    return switch (in.register().name()) {
      case "published-figures" -> ofPublished(in, column.name(), value, fields);
      case "claims" -> ofClaim(in, column.name(), value, fields);
      default -> Optional.empty();
    };
  }

  private static String text(Map<String, @Nullable String> fields, String name) {
    return Objects.requireNonNullElse(fields.get(name), "");
  }

  private Optional<String> ofPublished(
      VisibleRegister in, String column, String value, Map<String, @Nullable String> fields) {
    return switch (column) {
      case "metric" -> Optional.of(published().of(value));
      case DIMENSION -> Optional.of(part(in, text(fields, "metric"), value, fields));
      case "unit" -> Optional.of(StatedNumber.called(texts(), value));
      case "qualifier" -> Optional.of(texts().qualifier(value));
      default -> Optional.empty();
    };
  }

  private Optional<String> ofClaim(
      VisibleRegister in, String column, String value, Map<String, @Nullable String> fields) {
    Optional<ClaimTopic> about = ClaimTopic.of(text(fields, "about"));
    return switch (column) {
      case "id" -> about.map(topic -> said(in, topic, fields));
      case "about" -> about.map(this::topic);
      case DIMENSION ->
          Optional.of(part(in, about.map(ClaimTopic::name).orElse(""), value, fields));
      case "value" -> about.map(topic -> words().listed(value, member(in, topic, fields)));
      case "unit" -> Optional.of(StatedNumber.called(texts(), value));
      default -> Optional.empty();
    };
  }

  /** {@code more than 3,400 enterprises}: claims have no other name. */
  private String said(VisibleRegister in, ClaimTopic about, Map<String, @Nullable String> fields) {
    Claim claim =
        new Claim(
            text(fields, "id"),
            null,
            about,
            null,
            fields.get("value"),
            fields.get("unit"),
            ClaimQualifier.of(text(fields, "qualifier")).orElse(ClaimQualifier.EXACT),
            null,
            null,
            null,
            null);
    UnaryOperator<String> member = member(in, about, fields);
    return words().said(claim, value -> words().listed(value, member));
  }

  private String topic(ClaimTopic about) {
    return metrics
        .find(about.name())
        .map(metric -> words().topic(about, metric.name().in(reader.getLocale())))
        .orElseGet(() -> words().topic(about));
  }

  /** Members of what the figure counts are called by their names. */
  private UnaryOperator<String> member(
      VisibleRegister in, ClaimTopic about, Map<String, @Nullable String> fields) {
    Metric metric = metrics.find(about.name()).orElse(null);
    Edition edition = edition(in, fields);
    return metric != null && edition != null && metric.take() instanceof Aggregation.NewSince since
        ? each -> named(edition, metric).of(since.of(), each)
        : each -> each;
  }

  /** {@code Australia} of {@code economy=AU}. */
  private String part(
      VisibleRegister in, String about, String value, Map<String, @Nullable String> fields) {
    if (value.startsWith(PERIOD)) {
      String period = value.substring(PERIOD.length());
      return OutlookPeriod.find(period).map(known -> known.in(reader.getLocale())).orElse(period);
    }
    Edition edition = edition(in, fields);
    Metric metric = metrics.find(about).orElseGet(metrics::headline);
    return edition == null
        ? value.substring(value.indexOf('=') + 1)
        : named(edition, metric).ofPart(value);
  }

  /** That of the record; of a value by itself the latest, whose names are most of all. */
  private @Nullable Edition edition(VisibleRegister in, Map<String, @Nullable String> fields) {
    String code = Objects.requireNonNullElse(in.edition(), text(fields, "edition"));
    return editions.find(code).or(() -> editions.latestFirst().stream().findFirst()).orElse(null);
  }

  private DimensionNames named(Edition edition, Metric metric) {
    NamesOf known = names;
    if (known == null) {
      known = new NamesOf(members.seenBy(access.visibility()), reader.getLocale());
      names = known;
    }
    return known.in(edition, metric);
  }

  private ClaimWords words() {
    return new ClaimWords(texts(), members);
  }

  private PublishedNames published() {
    return new PublishedNames(texts(), metrics, parts);
  }

  private Messages texts() {
    return reader.texts();
  }
}
