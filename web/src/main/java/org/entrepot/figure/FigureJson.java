package org.entrepot.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.LocalText;
import org.entrepot.edition.EditionStatus;
import org.entrepot.published.AreaKind;
import org.entrepot.published.PublishedFigure;
import org.jspecify.annotations.Nullable;

/** A figure as it is sent. */
record FigureJson(
    String edition,
    String metric,
    int version,
    Map<String, String> scope,
    @Schema(description = "ledger: counted from postings; published: known only from a publication")
        String basis,
    @Schema(description = "Ledger position the figure was read at") long position,
    @Schema(
            description =
                "Positions of every edition that was read and, under published, of the "
                    + "publications. Send them as at to get the same answer again at any time")
        Map<String, Long> positions,
    @Nullable Instant recordedAt,
    @Nullable LocalDate through,
    @Schema(
            description =
                "Status of the edition at that position; null for a figure known only "
                    + "from a publication")
        @Nullable EditionStatus status,
    @Schema(
            description =
                "False if there is neither a record nor a publication; the value is then " + "0")
        boolean known,
    @Schema(description = "Exact, or as published: a decimal string; a number for counts")
        Object value,
    @Schema(description = "ISO 4217 code, m2, 1 or percent") String unit,
    RoundedValue rounded,
    LocalText text,
    @Schema(description = "Source of a published value") @Nullable String source,
    @Schema(description = "Publication date of a published value") @Nullable LocalDate publishedOn,
    @Schema(description = "A published value as written") @Nullable WrittenJson published,
    @Schema(description = "Newcomers, sorted, for metrics that count them")
        @Nullable List<String> members,
    @Schema(
            description =
                "Members or parts that were least developed countries on the edition's "
                    + "first day; null if the figure names no countries or regions")
        @Nullable List<String> leastDeveloped,
    @Nullable ComparisonJson comparison,
    @Schema(description = "Growth as published, in order of import")
        List<StatedGrowthJson> publishedGrowth,
    @Nullable HighestSoFarJson record,
    @Schema(description = "Address of the postings behind the value; null if there are none")
        @Nullable String records,
    @Nullable String by,
    @Nullable List<PartJson> parts,
    @Schema(description = "Value that belongs to no part") @Nullable Object residual) {

  /** A part of a broken-down figure. */
  record PartJson(String key, LocalText name, Object value) {}

  /** A published number as it was written, and where the exact one lies. */
  record WrittenJson(
      long id,
      String value,
      @Nullable String unit,
      @Nullable String qualifier,
      @Schema(description = "NET, GROSS or NOT_STATED for an area; otherwise null")
          @Nullable AreaKind area,
      @Schema(description = "In the figure's unit") String low,
      @Schema(description = "In the figure's unit") String high) {

    static @Nullable WrittenJson from(KnownValue known) {
      PublishedFigure published = known.published();
      return published == null
          ? null
          : new WrittenJson(
              published.id(),
              published.value().toPlainString(),
              published.unit(),
              published.qualifier(),
              published.area(),
              known.range().low().toPlainString(),
              known.range().high().toPlainString());
    }
  }

  /**
   * A figure as it is sent.
   *
   * @param base path of the API: {@code /api/v1/}
   * @param leastDeveloped of the economies that it names
   * @param growths what was published of its growth
   */
  static FigureJson from(
      Figure figure,
      String base,
      @Nullable List<String> leastDeveloped,
      List<StatedGrowth> growths) {
    Metric metric = figure.metric();
    Figure.Breakdown breakdown = figure.breakdown();
    PublishedFigure published = figure.history().now().published();
    return new FigureJson(
        figure.edition().code(),
        metric.code(),
        metric.version(),
        scope(figure),
        figure.basis().key(),
        figure.reading().position(),
        figure.reading().positions(),
        figure.reading().recordedAt(),
        figure.reading().through(),
        figure.status(),
        figure.history().isKnown(),
        value(metric, figure.value()),
        figure.unit(),
        figure.rounded(),
        figure.text(),
        published == null ? null : published.source(),
        published == null ? null : published.publishedOn(),
        WrittenJson.from(figure.history().now()),
        figure.members(),
        leastDeveloped,
        ComparisonJson.from(figure.comparison()),
        growths.stream().map(StatedGrowthJson::from).toList(),
        HighestSoFarJson.from(figure.mark()),
        FigureLinks.hasPostings(figure) ? FigureLinks.postings(figure, base) : null,
        breakdown == null ? null : breakdown.by().key(),
        breakdown == null ? null : parts(metric, breakdown),
        breakdown == null ? null : value(metric, breakdown.residual()));
  }

  static Map<String, String> scope(Figure figure) {
    Map<String, String> scope = new TreeMap<>();
    figure.scope().forEach((dimension, member) -> scope.put(dimension.key(), member));
    return scope;
  }

  private static List<PartJson> parts(Metric metric, Figure.Breakdown breakdown) {
    return breakdown.parts().stream()
        .map(part -> new PartJson(part.key(), part.name(), value(metric, part.value())))
        .toList();
  }

  private static Object value(Metric metric, BigDecimal value) {
    return metric.counts() ? (Object) value.longValueExact() : value.toPlainString();
  }
}
