package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.NotFound;
import org.entrepot.access.Access;
import org.entrepot.api.QueryText;
import org.entrepot.bundle.Column;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Which register of which edition an address of the console means. */
@RequestScoped
class RegisterRoute {

  private static final String FIRST = "exhibitors";

  @Inject Route route;
  @Inject Registers registers;
  @Inject Editions editions;
  @Inject Access access;

  private @Nullable VisibleRegister register;
  private @Nullable Edition edition;

  /**
   * Looks them up, once.
   *
   * @throws NotFound if there is no such register or edition
   */
  void find() {
    String name = route.part("register").orElse(FIRST);
    boolean inEdition =
        registers.all().stream().anyMatch(each -> each.name().equals(name) && each.inEdition());
    Edition of =
        inEdition ? route.query("edition").map(editions::get).orElseGet(() -> latest(name)) : null;
    edition = of;
    register =
        inEdition && of == null
            ? null
            : registers.see(name, of == null ? null : of.code(), access.visibility());
  }

  /** Whether the records are those of an edition that is final. */
  boolean isSettled() {
    return edition != null && edition.status().isSettled();
  }

  /**
   * The latest edition with such records, where none has any the latest; null where there is none.
   */
  private @Nullable Edition latest(String name) {
    List<Edition> all = editions();
    return all.stream()
        .filter(each -> hasAny(name, each))
        .findFirst()
        .orElseGet(() -> all.isEmpty() ? null : all.get(0));
  }

  private boolean hasAny(String name, Edition of) {
    VisibleRegister there = registers.see(name, of.code(), access.visibility());
    return !registers.page(there, Filter.ALL, null, 1).items().isEmpty();
  }

  /** Empty where there is no edition yet. */
  Optional<VisibleRegister> register() {
    return Optional.ofNullable(register);
  }

  @Nullable Edition edition() {
    return edition;
  }

  @Nullable String code() {
    Edition known = edition;
    return known == null ? null : known.code();
  }

  /** Those that the caller may see, the latest first. */
  List<Edition> editions() {
    return editions.all().stream()
        .filter(access.visibility()::sees)
        .sorted(Comparator.comparing(Edition::startsOn).reversed())
        .toList();
  }

  /** The filter that the query asks for, as far as the register has its columns. */
  Filter filter(Register of) {
    Map<String, String> where = new HashMap<>();
    for (String column : of.filters().stream().map(Column::name).toList()) {
      route
          .query(column)
          .map(value -> QueryText.checked(column, value))
          .ifPresent(value -> where.put(column, value));
    }
    String text = route.query("q").map(q -> QueryText.checked("q", q)).orElse("");
    return registers.checked(of, new Filter(text, where));
  }

  /** A register's page. */
  String list(String name, @Nullable String of) {
    return route.to("desk", "registers", name) + query(of);
  }

  /** A record's page. */
  String entry(String name, @Nullable String of, String code) {
    return route.to("desk", "registers", name, "records", code) + query(of);
  }

  private static String query(@Nullable String of) {
    return of == null ? "" : "?edition=" + Route.encodeQuery(of);
  }
}
