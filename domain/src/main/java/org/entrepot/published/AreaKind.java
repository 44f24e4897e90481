package org.entrepot.published;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an area is that of the stands alone or of the halls with their aisles. An area whose
 * source does not say so can be either.
 */
public enum AreaKind {
  NET,
  GROSS,
  NOT_STATED;

  private static final Map<String, AreaKind> PHRASES =
      Map.of("net", NET, "gross", GROSS, "net or gross not stated", NOT_STATED);

  /**
   * The kind of a published area: as the words beside the number say, else as its name says.
   *
   * @param name as published: {@code net_space}
   * @param qualifier the words beside the number: {@code net}, {@code net or gross not stated}
   * @return empty of what is no area
   */
  static Optional<AreaKind> of(String name, @Nullable String unit, @Nullable String qualifier) {
    if (!PublishedUnit.isArea(unit)) {
      return Optional.empty();
    }
    Stream<String> said = phrases(qualifier).stream();
    return Optional.of(
        Stream.concat(said, Stream.of(name.replace('_', ' ')))
            .flatMap(phrase -> said(phrase).stream())
            .findFirst()
            .orElse(NOT_STATED));
  }

  /** The words beside a number without those that say nothing but the kind of area. */
  public static List<String> otherWords(@Nullable String qualifier) {
    return phrases(qualifier).stream()
        .filter(phrase -> !PHRASES.containsKey(phrase.toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** Whether words beside a number say of which kind an area is. */
  static boolean isSaid(String phrase) {
    return said(phrase).isPresent();
  }

  private static Optional<AreaKind> said(String phrase) {
    List<String> words = Arrays.asList(phrase.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    boolean net = words.contains("net");
    boolean gross = words.contains("gross");
    if (net && gross) {
      return Optional.of(NOT_STATED);
    }
    return net || gross ? Optional.of(net ? NET : GROSS) : Optional.empty();
  }

  private static List<String> phrases(@Nullable String qualifier) {
    return qualifier == null || qualifier.isBlank()
        ? List.of()
        : Arrays.asList(qualifier.strip().split("\\s*[,;]\\s*"));
  }
}
