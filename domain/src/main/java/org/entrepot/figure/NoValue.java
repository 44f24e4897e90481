package org.entrepot.figure;

import org.entrepot.NotFound;
import org.entrepot.edition.Edition;

/** A ratio to nothing has no value: 404. */
public class NoValue extends NotFound {

  private static final long serialVersionUID = 1L;

  NoValue(Metric metric, Edition edition) {
    super("figure.no-value", metric.code(), edition.code());
  }
}
