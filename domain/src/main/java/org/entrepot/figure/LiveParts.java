package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.LocalText;
import org.entrepot.access.Visibility;
import org.entrepot.ledger.Dimension;
import org.jspecify.annotations.Nullable;

/** Reads all parts of all figures of an edition at once. */
@ApplicationScoped
@Transactional
public class LiveParts {

  @Inject Figures figures;
  @Inject Metrics metrics;
  @Inject Evaluator evaluator;
  @Inject DimensionValues members;

  /**
   * What the ledger says now, metric by metric in the order of the file, dimension by dimension.
   *
   * @throws org.entrepot.NotFound for an edition that is unknown or not to be seen
   */
  public List<FigurePart> of(String edition, Visibility visibility) {
    FigureHistories.ReadLedgers ledgers = figures.ledgers(edition, FigureQuery.LIVE, visibility);
    LedgerView view = figures.view(ledgers);
    List<FigurePart> parts = new ArrayList<>();
    for (Metric metric : metrics.all()) {
      if (ledgers.sight().shows(metric)) {
        for (Dimension by : metric.dimensions()) {
          if (metric.breaksDownBy(by)) {
            evaluator
                .parts(metric, FigureQuery.LIVE.scope(), view, by)
                .forEach(
                    part ->
                        parts.add(
                            new FigurePart(
                                ledgers.family().own(), metric, by, part.key(), part.quantity())));
          }
        }
      }
    }
    return parts;
  }

  /** What the values are called that parts are for, as far as somebody sees them. */
  public NamesOfParts names(Visibility visibility) {
    return new NamesOfParts(members.seenBy(visibility));
  }

  /** Names of values, each dimension of a metric read once. */
  public static final class NamesOfParts {

    private final DimensionValues members;
    private final Map<String, PartNames> known = new HashMap<>();

    private NamesOfParts(DimensionValues members) {
      this.members = members;
    }

    /** Null of the part that has no value. */
    public @Nullable LocalText of(FigurePart part) {
      return part.key().isEmpty()
          ? null
          : known
              .computeIfAbsent(
                  part.edition().code() + ' ' + part.metric().code(),
                  unread -> new PartNames(part.edition(), part.metric(), members))
              .of(part.by(), part.key());
    }
  }
}
