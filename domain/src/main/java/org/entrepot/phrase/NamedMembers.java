package org.entrepot.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.figure.Members;
import org.entrepot.ledger.Dimension;

/** Which economies and pavilions sentences name; those of an edition are read once. */
final class NamedMembers {

  private record NamesOfKind(String edition, Dimension dimension) {}

  /**
   * What a member is called.
   *
   * @param name in lower case
   */
  private record Named(String name, String code) {}

  private final Members members;
  private final Map<NamesOfKind, List<Named>> known = new HashMap<>();

  NamedMembers(Members members) {
    this.members = members;
  }

  /**
   * Codes of the members that are named, that with the longest name first.
   *
   * @param sentence in lower case
   */
  Stream<String> in(String sentence, Edition edition, Dimension dimension) {
    return known
        .computeIfAbsent(
            new NamesOfKind(edition.code(), dimension), any -> names(edition, dimension))
        .stream()
        .filter(each -> Topic.has(sentence, each.name()))
        .map(Named::code);
  }

  /** An expo that has a country in its name names itself and not the country. */
  private List<Named> names(Edition edition, Dimension dimension) {
    String own =
        lower(edition.name(), Locale.ENGLISH) + " " + lower(edition.name(), Locale.CHINESE);
    List<Named> names = new ArrayList<>();
    members
        .of(edition, dimension)
        .forEach(
            (code, name) -> {
              names.add(new Named(lower(name, Locale.ENGLISH), code));
              names.add(new Named(lower(name, Locale.CHINESE), code));
            });
    names.removeIf(each -> own.contains(each.name()));
    names.sort(Comparator.comparingInt((Named each) -> each.name().length()).reversed());
    return names;
  }

  private static String lower(LocalText name, Locale language) {
    return name.in(language).toLowerCase(Locale.ROOT);
  }
}
