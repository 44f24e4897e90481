package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.entrepot.page.ReadOnce;

/** The zone of times that the reader has chosen, looked up once for each page that shows times. */
@RequestScoped
public class OwnZone {

  @Inject Access access;
  @Inject ProfileDesk profiles;

  private final ReadOnce<Optional<ZoneId>> chosen = new ReadOnce<>(this::read);

  /** Empty where the reader has chosen none, or is nobody who can. */
  public Optional<ZoneId> chosen() {
    return chosen.get();
  }

  /** UTC where the reader has chosen none. */
  ZoneId orUtc() {
    return chosen().orElse(ZoneOffset.UTC);
  }

  private Optional<ZoneId> read() {
    return access
        .identity()
        .filter(Identity::isPerson)
        .flatMap(who -> Optional.ofNullable(profiles.own(who.name()).choices().zone()));
  }
}
