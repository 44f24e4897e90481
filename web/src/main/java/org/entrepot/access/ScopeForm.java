package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.InvalidValue;
import org.entrepot.access.ScopePlaces.ScopePlace;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody may do what their roles say, as a form has it: editions are ticked, and what they
 * are limited by is typed by name.
 */
@RequestScoped
class ScopeForm {

  /** Ticked for all editions. */
  private static final String EVERYTHING = "*";

  private static final String EDITION = "scope";
  private static final int FEW = 2;

  @Inject HttpServletRequest request;
  @Inject ScopePlaces places;
  @Inject ScopeNames names;
  @Inject Route route;

  /**
   * What a limit is typed in.
   *
   * @param find where a script finds names that can be typed
   * @param values one for each control, the last is empty
   */
  public record LimitField(String name, String label, String find, List<String> values) {
    public LimitField {
      values = List.copyOf(values);
    }
  }

  /**
   * The fields as they are to be shown.
   *
   * @param editions everything, and each edition
   */
  public record ScopeFields(List<SelectOption> editions, List<LimitField> limits) {
    public ScopeFields {
      editions = List.copyOf(editions);
      limits = List.copyOf(limits);
    }
  }

  /**
   * What was chosen.
   *
   * @throws InvalidValue as for {@link AccessScope}, and with code {@code scope.name} if a name is
   *     none
   */
  AccessScope read() {
    Set<String> ticked = texts(EDITION).collect(Collectors.toSet());
    boolean all = ticked.remove(EVERYTHING);
    if (all && !ticked.isEmpty()) {
      throw new InvalidValue("scope.editions", "editions", null);
    }
    List<RowLimit> limits =
        Arrays.stream(RowLimit.values()).filter(each -> texts(field(each)).count() > 0).toList();
    if (limits.size() > 1) {
      throw new InvalidValue("scope.codes", "codes", null);
    }
    RowLimit limit = limits.isEmpty() ? null : limits.get(0);
    return new AccessScope(all ? null : ticked, limit, codes(limit, ticked));
  }

  private Set<String> codes(@Nullable RowLimit limit, Set<String> editions) {
    return limit == null
        ? Set.of()
        : texts(field(limit))
            .map(text -> code(limit, editions, text))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Of what is typed in full, has such a code, or is alone called exactly so. */
  private String code(RowLimit limit, Set<String> editions, String text) {
    int at = text.lastIndexOf(ScopeNames.BETWEEN);
    String typed = at < 0 ? text : text.substring(at + ScopeNames.BETWEEN.length());
    List<ScopePlace> meant =
        places.found(limit, editions, typed, FEW).stream()
            .filter(each -> at < 0 ? isCalled(each, text) : isInFull(each, text))
            .toList();
    return meant.stream()
        .filter(each -> each.code().equals(typed))
        .findFirst()
        .or(() -> meant.stream().filter(each -> meant.size() == 1).findFirst())
        .map(ScopePlace::code)
        .orElseThrow(() -> new InvalidValue("scope.name", "codes", text));
  }

  private static boolean isCalled(ScopePlace place, String text) {
    return Stream.of(place.code(), place.name().en(), place.name().zh())
        .anyMatch(text::equalsIgnoreCase);
  }

  /** In either language: a page may have been opened in the other. */
  private static boolean isInFull(ScopePlace place, String text) {
    return Stream.of(place.name().en(), place.name().zh())
        .anyMatch(name -> text.equals(name + ScopeNames.BETWEEN + place.code()));
  }

  private Stream<String> texts(String field) {
    String @Nullable [] given = request.getParameterValues(field);
    return given == null
        ? Stream.of()
        : Arrays.stream(given).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static String field(RowLimit limit) {
    return "limit-" + limit.name().toLowerCase(Locale.ROOT);
  }

  /** The fields of a scope that is kept. */
  ScopeFields fields(AccessScope scope) {
    Set<String> some = scope.editions();
    List<String> full = places.named(scope).stream().map(names::full).toList();
    return fields(
        some == null ? Set.of(EVERYTHING) : some,
        limit -> limit == scope.limit() ? full.stream() : Stream.of());
  }

  /** The fields as they were sent. */
  ScopeFields typed() {
    return fields(texts(EDITION).collect(Collectors.toSet()), limit -> texts(field(limit)));
  }

  private ScopeFields fields(Set<String> ticked, Function<RowLimit, Stream<String>> values) {
    Stream<SelectOption> editions =
        names.editions().stream()
            .map(
                each ->
                    new SelectOption(each.code(), names.name(each), ticked.contains(each.code())));
    SelectOption all =
        new SelectOption(EVERYTHING, names.of(AccessScope.EVERYTHING), ticked.contains(EVERYTHING));
    return new ScopeFields(
        Stream.concat(Stream.of(all), editions).toList(),
        Arrays.stream(RowLimit.values())
            .map(
                limit ->
                    new LimitField(
                        field(limit),
                        names.name(limit),
                        find(limit),
                        Stream.concat(values.apply(limit), Stream.of("")).toList()))
            .toList());
  }

  private String find(RowLimit limit) {
    return route.to("desk", "people", "scope", limit.name().toLowerCase(Locale.ROOT), "names.json")
        + "?q=";
  }
}
