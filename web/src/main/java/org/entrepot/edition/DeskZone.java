package org.entrepot.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.entrepot.access.OwnZone;

/**
 * The zone of times on pages that are of no edition, such as those of imports and companies: that
 * which the reader has chosen, else that of the latest edition that the reader sees, where the
 * organiser works.
 */
@RequestScoped
public class DeskZone {

  @Inject VisibleEditions editions;
  @Inject OwnZone own;

  /** UTC where there is no edition yet. */
  public ZoneId get() {
    return own.chosen().orElseGet(this::ofLatest);
  }

  private ZoneId ofLatest() {
    return editions.latestFirst().stream()
        .findFirst()
        .map(Edition::timeZone)
        .orElse(ZoneOffset.UTC);
  }
}
