package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The zone of times that the reader has chosen, looked up once for each page that shows times. */
@RequestScoped
public class OwnZone {

  @Inject Access access;
  @Inject ProfileDesk profiles;

  private @Nullable Optional<ZoneId> read;

  /** Empty where the reader has chosen none, or is nobody who can. */
  public Optional<ZoneId> chosen() {
    Optional<ZoneId> found = read;
    if (found == null) {
      found = access.identity().filter(who -> who.revision() > 0).map(this::zone);
      read = found;
    }
    return found;
  }

  /** UTC where the reader has chosen none. */
  ZoneId orUtc() {
    return chosen().orElse(ZoneOffset.UTC);
  }

  private @Nullable ZoneId zone(Identity who) {
    return profiles.own(who.name()).choices().zone();
  }
}
