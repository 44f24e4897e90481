package org.entrepot.published;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published figure as it is sent. */
public record PublishedFigureJson(
    long id,
    String edition,
    @Schema(description = "Name used by the source; not necessarily a metric") String metric,
    @Schema(description = "A part, such as section=automobiles; null for the whole edition")
        @Nullable String dimension,
    @Schema(description = "As written, with its decimals") String value,
    @Nullable String unit,
    @Nullable String qualifier,
    @Schema(description = "NET, GROSS or NOT_STATED for an area; otherwise null")
        @Nullable AreaKind area,
    LocalDate publishedOn,
    String source,
    @Schema(description = "Increases with every change to the figure or its match") long revision,
    @Schema(description = "The decision about it; null while undecided") @Nullable TieJson tie) {

  /** What a person has said of a published figure. */
  public record TieJson(
      String metric,
      @Schema(description = "YES or NO") String comparable,
      @Nullable String note,
      @Schema(description = "Who decided; null for callers without access to the console")
          @Nullable String who,
      Instant at) {}

  static PublishedFigureJson from(PublishedFigure figure, boolean withWho) {
    PublishedTie tie = figure.tie();
    return new PublishedFigureJson(
        figure.id(),
        figure.edition(),
        figure.metric(),
        figure.dimension().isEmpty() ? null : figure.dimension(),
        figure.value().toPlainString(),
        figure.unit(),
        figure.qualifier(),
        figure.area(),
        figure.publishedOn(),
        figure.source(),
        figure.revision(),
        tie == null
            ? null
            : new TieJson(
                tie.metric(),
                tie.comparable() ? "YES" : "NO",
                tie.note(),
                withWho ? tie.who() : null,
                tie.at()));
  }
}
