package org.entrepot.published;

import org.entrepot.Sql;

/** The published figures of a database, as the container would wire them. */
public final class PublishedFiguresOn {

  private PublishedFiguresOn() {}

  public static PublishedFigures figures(Sql sql) {
    SqlPublishedFigures figures = new SqlPublishedFigures();
    figures.sql = sql;
    return figures;
  }
}
