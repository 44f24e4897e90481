package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** What has just been saved in this session, where the address of a page says so. */
@Named("savedChange")
@RequestScoped
public class SavedChange {

  @Inject RegisterRoute address;
  @Inject Movements movements;
  @Inject OwnSaves saves;
  @Inject Route route;

  private final ReadOnce<List<Movements.MovedEdition>> moved =
      new ReadOnce<>(() -> own().map(movements::of).orElse(List.of()));

  public boolean isThere() {
    return own().isPresent();
  }

  private Optional<String> own() {
    return route.query(RegisterRoute.SAVED).filter(saves::has);
  }

  /** What it moved, edition by edition. */
  public List<Movements.MovedEdition> getMoved() {
    return moved.get();
  }

  /** Where it is undone; null where it has no undo of its own. */
  public @Nullable String getUndo() {
    return address.changed();
  }
}
