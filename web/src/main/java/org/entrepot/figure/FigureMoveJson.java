package org.entrepot.figure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What moved a figure since a moment. */
@Schema(name = "FigureMove")
public record FigureMoveJson(
    String edition,
    String metric,
    @Schema(description = "ISO 4217 code, m2 or 1") String unit,
    @Schema(description = "Ledger position at that time") long from,
    @Schema(description = "Ledger position now") long to,
    @Schema(description = "Exact value at that time") String before,
    @Schema(description = "Exact value now") String value,
    @Schema(
            description =
                "What the postings since then came from; the amounts add up to the difference")
        List<FigureCauseJson> causes) {

  /** Postings of one reason. */
  @Schema(name = "FigureCause")
  public record FigureCauseJson(
      @Schema(
              description =
                  "import, edit, withdrawal, reinstatement, merger, merger-undone or"
                      + " publication")
          String reason,
      @Schema(description = "Exact; negative for a decrease") String amount,
      @Schema(description = "Number of postings less twice the number of reversals among them")
          long count) {}

  static FigureMoveJson from(FigureMove move) {
    Figure figure = move.figure();
    return new FigureMoveJson(
        figure.edition().code(),
        figure.metric().code(),
        figure.unit(),
        move.from(),
        figure.reading().position(),
        move.before().toPlainString(),
        figure.value().toPlainString(),
        move.causes().stream()
            .map(
                cause ->
                    new FigureCauseJson(
                        cause.key(), cause.quantity().toPlainString(), cause.count()))
            .toList());
  }
}
