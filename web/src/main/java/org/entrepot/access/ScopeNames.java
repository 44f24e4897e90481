package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrepot.page.Display;
import org.entrepot.page.ReadOnce;

/** What scopes are called. */
@RequestScoped
class ScopeNames {

  /** What stands between a name and its code. */
  static final String BETWEEN = " · ";

  @Inject ScopePlaces places;
  @Inject Display reader;

  private final ReadOnce<List<ScopePlaces.ScopePlace>> editions =
      new ReadOnce<>(() -> places.editions());

  /** Editions that there are, the latest first. */
  List<ScopePlaces.ScopePlace> editions() {
    return editions.get();
  }

  /** {@code Expo 2023; delegation: Nanjing}. */
  String of(AccessScope scope) {
    Set<String> some = scope.editions();
    if (some == null) {
      return reader.texts().text("scope.everything");
    }
    String within =
        joined(
            editions().stream()
                .filter(each -> some.contains(each.code()))
                .map(this::name)
                .toList());
    RowLimit limit = scope.limit();
    return limit == null
        ? within
        : reader
            .texts()
            .text(
                "scope.limited",
                within,
                name(limit),
                joined(places.named(scope).stream().map(this::name).toList()));
  }

  private String joined(Collection<String> names) {
    return names.stream().collect(Collectors.joining(reader.texts().text("list.separator")));
  }

  String name(RowLimit limit) {
    return reader.texts().text("scope.limit." + limit.name().toLowerCase(Locale.ROOT));
  }

  String name(ScopePlaces.ScopePlace place) {
    return place.name().in(reader.getLocale());
  }

  /** {@code Nanjing · D-07}: what can be typed for it. */
  String full(ScopePlaces.ScopePlace place) {
    return name(place) + BETWEEN + place.code();
  }
}
