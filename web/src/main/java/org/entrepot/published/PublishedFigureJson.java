package org.entrepot.published;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published figure as it is sent. */
public record PublishedFigureJson(
    long id,
    String edition,
    @Schema(description = "Its name where it came from, which need not be a metric of ours")
        String metric,
    @Schema(description = "section=automobiles; null for the whole edition")
        @Nullable String dimension,
    @Schema(description = "As written, with its decimals") String value,
    @Nullable String unit,
    @Nullable String qualifier,
    @Schema(description = "Of an area NET, GROSS or NOT_STATED; else null") @Nullable AreaKind area,
    LocalDate publishedOn,
    String source,
    @Schema(description = "Higher after every change of it and of its tie") long revision,
    @Schema(description = "What a person has said of it; null while nobody has")
        @Nullable TieJson tie) {

  /** What a person has said of a published figure. */
  public record TieJson(
      String metric,
      @Schema(description = "YES or NO") String comparable,
      @Nullable String note,
      @Schema(description = "Who said so; null for those who have not signed in")
          @Nullable String who,
      Instant at) {}

  static PublishedFigureJson from(PublishedFigure figure, boolean signedIn) {
    Tie tie = figure.tie();
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
                signedIn ? tie.who() : null,
                tie.at()));
  }
}
