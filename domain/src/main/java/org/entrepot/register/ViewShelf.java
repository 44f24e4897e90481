package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.entrepot.InvalidValue;
import org.entrepot.access.Act;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;

/** Where people keep the lists that they come back to, each their own. */
@ApplicationScoped
@Transactional
public class ViewShelf {

  private static final int MOST = 100;

  @Inject SavedViews views;
  @Inject Registers registers;

  /** The views of a person, by register and name. */
  public List<SavedView> of(String person) {
    return views.of(person);
  }

  /**
   * Saves a view of whoever acts; another of that name in the register goes.
   *
   * @throws org.entrepot.NotFound if there is no such register
   * @throws InvalidValue with code {@code view.many} if the person has too many
   */
  @Permitted(Permission.RECORDS_READ)
  public void save(SavedView view, Act act) {
    String person = Objects.requireNonNull(act.who());
    registers.named(view.register());
    if (views.of(person).size() >= MOST) {
      throw new InvalidValue("view.many", "name", view.name(), MOST);
    }
    views.put(person, view);
  }

  /** Takes a view of whoever acts away. */
  @Permitted(Permission.RECORDS_READ)
  public void remove(String register, String name, Act act) {
    views.remove(Objects.requireNonNull(act.who()), register, name);
  }
}
