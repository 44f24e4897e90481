package org.entrepot.figure;

import java.time.Clock;
import java.util.Map;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.edition.Editions;
import org.entrepot.edition.StatusChanges;
import org.entrepot.ledger.LedgerParts;
import org.entrepot.published.PublishedFigures;
import org.entrepot.published.PublishedFiguresOn;
import org.entrepot.published.PublishedQualifiers;

/** What other concepts take from this package, as the container would wire it. */
public final class FigureParts {

  private FigureParts() {}

  public static Metrics metrics() {
    Metrics metrics = new Metrics();
    metrics.load();
    return metrics;
  }

  /** All figures over a test database. */
  public static Figures figures(TestDatabase database, Editions editions, StatusChanges changes) {
    PublishedFigures published = PublishedFiguresOn.figures(new Sql(database.app()));
    SqlDimensionValues members = new SqlDimensionValues();
    members.sql = new Sql(database.app());
    Figures figures = new Figures();
    figures.editions = editions;
    figures.members = members;
    figures.metrics = metrics();
    figures.postings = LedgerParts.postings(database);
    figures.evaluator = new Evaluator();
    figures.evaluator.postings = figures.postings;
    figures.evaluator.metrics = figures.metrics;
    figures.histories = new FigureHistories();
    figures.histories.evaluator = figures.evaluator;
    figures.histories.moments = moments(database, published, changes);
    figures.histories.published = published;
    figures.histories.qualifiers = new PublishedQualifiers(Map.of());
    figures.histories.members = members;
    return figures;
  }

  /** What moves such figures. */
  static FigureMoves moves(Figures figures) {
    FigureMoves moves = new FigureMoves();
    moves.figures = figures;
    moves.evaluator = figures.evaluator;
    return moves;
  }

  private static LedgerMoments moments(
      TestDatabase database, PublishedFigures published, StatusChanges changes) {
    LedgerMoments moments = new LedgerMoments();
    moments.ledger = LedgerParts.ledger(database);
    moments.postings = LedgerParts.postings(database);
    moments.published = published;
    moments.changes = changes;
    moments.clock = Clock.systemUTC();
    return moments;
  }
}
