package org.entrepot.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entrepot.NotFound;
import org.entrepot.access.Access;
import org.entrepot.page.Route;
import org.entrepot.page.Segment;
import org.jspecify.annotations.Nullable;

/** Which edition's status an address of the console means. */
@RequestScoped
class EditionRoute {

  @Inject Route route;
  @Inject Editions editions;
  @Inject Access access;

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

  private String named(String wanted) {
    return access.visibility().checked(editions.get(wanted)).code();
  }

  private @Nullable String latest() {
    return readable().stream().map(Edition::code).findFirst().orElse(null);
  }

  private List<Edition> readable() {
    return editions.all().stream()
        .filter(access.visibility()::sees)
        .sorted(Comparator.comparing(Edition::startsOn).reversed())
        .toList();
  }

  /** Those that the caller may see, the latest first. */
  List<Segment> segments(Locale locale) {
    return readable().stream()
        .map(each -> new Segment(each.name().in(locale), page(each.code()), isHere(each)))
        .toList();
  }

  private boolean isHere(Edition edition) {
    return edition.code().equals(code());
  }

  /** The page of an edition's status. */
  String page(String of) {
    return route.to("desk", "editions", of);
  }
}
