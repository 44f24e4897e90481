package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entrepot.edition.Edition;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/**
 * The headline of the editions with records, for pages of other concepts; the latest edition is the
 * one in view.
 */
@Named("dealChart")
@RequestScoped
public class DealChart {

  @Inject EditionView view;
  @Inject OverviewReading reading;
  @Inject Display reader;

  private @Nullable Edition edition;
  private @Nullable EditionChart chart;

  /** Reads everything before the first byte is written, so that a problem has its own page. */
  public void load() {
    Edition latest = view.find().orElse(null);
    if (latest != null) {
      edition = latest;
      chart = reading.values(latest).orElse(null);
    }
  }

  /** Null while no edition has records, and for whoever does not see the headline. */
  public @Nullable EditionChart getChart() {
    return chart;
  }

  public boolean isSample() {
    return edition != null && edition.sample();
  }
}
