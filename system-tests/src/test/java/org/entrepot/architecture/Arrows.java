package org.entrepot.architecture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Who may use whom. What stands in no row is forbidden. */
final class Arrows {

  /** Modules: the compiler keeps most of these arrows already, this one says so. */
  static final Map<String, Set<String>> MODULES =
      Map.of(
          "domain", Set.of(),
          "persistence", Set.of("domain"),
          "web", Set.of("domain"),
          "launcher", Set.of("domain"));

  /** The shared values of the root package: nothing else may join them. */
  static final Set<String> ROOT =
      Set.of(
          "Money",
          "LocalText",
          "EconomyCode",
          "HsCode",
          "Page",
          "Cursor",
          "Problem",
          "NotFound",
          "RuleBroken",
          "InvalidValue",
          "NotAllowed");

  /** Concepts that every other may use; what they know themselves stands in {@link #NARROW}. */
  static final Set<String> FOR_ALL = Set.of("", "edition", "party", "job", "access", "api", "page");

  /** Concepts, and those that each may use besides {@link #FOR_ALL}. */
  static final Map<String, Set<String>> CONCEPTS =
      Map.ofEntries(
          entry("", Set.of()),
          entry("edition", Set.of()),
          entry("party", Set.of()),
          entry("job", Set.of()),
          entry("access", Set.of()),
          entry("ledger", Set.of()),
          entry("rate", Set.of()),
          entry("participation", Set.of("ledger", "rate")),
          entry("deal", Set.of("ledger", "rate")),
          entry("figure", Set.of("ledger")),
          // of the web alone: what all of its resources and all of its pages share
          entry("api", Set.of()),
          entry("page", Set.of("figure", "ledger")),
          // of the launcher alone
          entry("sample", Set.of()),
          entry("launcher", Set.of("sample")));

  /** Concepts that use less than {@link #FOR_ALL}: what stands here, and no other. */
  static final Map<String, Set<String>> NARROW =
      Map.of(
          "", Set.of(),
          // the import of a bundle ends in one settle
          "job", Set.of("", "edition", "ledger"),
          "edition", Set.of("", "job"),
          "party", Set.of("", "edition", "job"),
          "access", Set.of("", "edition"),
          "ledger", Set.of(""),
          "api", Set.of("", "edition", "job", "access"),
          "sample", Set.of());

  /** What resources and pages of every concept may use in the web, whatever the concept knows. */
  static final Set<String> FOR_ALL_OF_WEB = Set.of("edition", "access", "api", "page");

  /** Concepts that use more in the web, where requests are answered, than in the domain. */
  static final Map<String, Set<String>> WEB =
      Map.of(
          // an edition is shown with its position
          "edition", Set.of("ledger"),
          // the watch of the heads also sees names change, which answers show
          "ledger", Set.of("figure"),
          // a position still to come has an answer of its own
          "api", Set.of("figure"));

  static boolean concept(Place from, Place to) {
    String user = from.concept();
    String used = to.concept();
    return user.equals(used)
        || NARROW.getOrDefault(user, FOR_ALL).contains(used)
        || CONCEPTS.getOrDefault(user, Set.of()).contains(used)
        || (from.in("web") && inWeb(user, used));
  }

  private static boolean inWeb(String user, String used) {
    return FOR_ALL_OF_WEB.contains(used) || WEB.getOrDefault(user, Set.of()).contains(used);
  }

  private Arrows() {}
}
