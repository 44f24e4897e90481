package org.entrepot.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.entrepot.NotFound;
import org.entrepot.access.Access;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Which edition's status an address of the console means. */
@RequestScoped
class EditionRoute {

  @Inject Route route;
  @Inject Editions editions;
  @Inject Access access;
  @Inject VisibleEditions visible;

  private @Nullable String code;

  /**
   * The one that the address names, else the latest; null where there is none.
   *
   * @throws NotFound if there is no such edition
   */
  @Nullable String code() {
    if (code == null) {
      code = route.part("edition").map(this::named).orElseGet(this::latest);
    }
    return code;
  }

  /** The one whose status is shown; empty on all other pages. */
  Optional<String> shown() {
    return Optional.ofNullable(code);
  }

  private String named(String wanted) {
    return access.visibility().checked(editions.get(wanted)).code();
  }

  private @Nullable String latest() {
    return visible.latestFirst().stream().map(Edition::code).findFirst().orElse(null);
  }

  /** The page of an edition's status. */
  String page(String of) {
    return route.to("desk", "editions", of);
  }
}
