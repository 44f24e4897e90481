package org.entrepot.architecture;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who may use whom. What stands in no row is forbidden. */
final class Arrows {

  /** Modules: the compiler keeps most of these arrows already, this one says so. */
  static final Map<String, Set<String>> MODULES =
      Map.of(
          "domain", Set.of(),
          "persistence", Set.of("domain"),
          "web", Set.of("domain"),
          "launcher", Set.of("domain"));

  /**
   * The shared values of the root package, and how any concept refuses: nothing else may join them.
   */
  static final Set<String> ROOT =
      Set.of(
          "Money",
          "LocalText",
          "Page",
          "Cursor",
          "ListPart",
          "Problem",
          "NotFound",
          "RuleBroken",
          "InvalidValue",
          "NotAllowed",
          "RecentlyAsked",
          "SpokenValues",
          "Stale");

  /** Every concept may use the root; what it may use besides, behind the web. */
  static final Map<String, Set<String>> CONCEPTS =
      Map.ofEntries(
          entry("", Set.of()),
          entry("event", Set.of()),
          // what it was moved at is a position of its ledger
          entry("edition", Set.of("access", "bundle", "intake", "ledger")),
          entry("party", Set.of("edition", "bundle", "intake")),
          // the import of a bundle ends in one settle
          entry("bundle", Set.of()),
          // what the work is, kinds of work know
          entry("job", Set.of("disk")),
          entry("disk", Set.of()),
          entry("intake", Set.of("access", "bundle", "edition", "ledger", "job", "disk")),
          // a full disk is told from a database that is away
          entry("access", Set.of("disk", "mail", "setting")),
          entry("setting", Set.of()),
          entry("mail", Set.of("setting")),
          entry("ledger", Set.of()),
          entry("upkeep", Set.of("access", "setting")),
          entry("economy", Set.of("access", "setting")),
          entry("rate", Set.of("edition", "bundle", "intake")),
          entry(
              "participation",
              Set.of("edition", "party", "bundle", "intake", "ledger", "rate", "withdrawal")),
          entry(
              "showcase",
              Set.of(
                  "edition", "party", "bundle", "intake", "ledger", "participation", "withdrawal")),
          entry(
              "deal",
              Set.of(
                  "edition",
                  "access",
                  "party",
                  "bundle",
                  "intake",
                  "ledger",
                  "rate",
                  "setting",
                  "withdrawal")),
          entry("register", Set.of("edition", "access", "bundle", "intake")),
          // says which figures it would move
          entry(
              "withdrawal",
              Set.of("edition", "access", "bundle", "intake", "ledger", "figure", "register")),
          // says which figures it would move, in all editions
          entry(
              "merger",
              Set.of("edition", "access", "bundle", "intake", "job", "figure", "withdrawal")),
          // knows of the metrics only what it wants of a measure
          entry("published", Set.of("edition", "bundle", "access", "ledger", "setting")),
          entry("figure", Set.of("edition", "access", "ledger", "published")),
          entry("outlook", Set.of("bundle", "intake")),
          entry(
              "claim",
              Set.of(
                  "edition",
                  "access",
                  "deal",
                  "figure",
                  "published",
                  "bundle",
                  "intake",
                  "ledger",
                  "outlook",
                  "register")),
          entry("phrase", Set.of("edition", "access", "claim", "figure", "ledger")),
          // counts rows of others by their tables, and knows none of their classes
          entry("home", Set.of("access")),
          // of the launcher alone
          entry("sample", Set.of()),
          entry("launcher", Set.of("sample", "access", "setting")));

  /** What concepts may use in the web, where api and page hold what resources and pages share. */
  static final Map<String, Set<String>> WEB =
      Map.ofEntries(
          entry("event", Set.of()),
          entry("access", Set.of("api", "page", "setting")),
          // answers to the errors of these otherwise than their kind says
          entry(
              "api",
              Set.of("access", "bundle", "intake", "disk", "figure", "register", "withdrawal")),
          // the status of an error is the same on a page
          entry("page", Set.of("access", "api", "setting")),
          entry("edition", Set.of("access", "api", "page", "ledger")),
          entry("job", Set.of()),
          entry(
              "intake",
              Set.of("edition", "access", "api", "page", "bundle", "job", "disk", "setting")),
          // shows on the record how a deal comes to what it counts for
          entry("deal", Set.of("edition", "access", "api", "page", "ledger", "rate", "register")),
          // an edit shows which figures it moved
          entry(
              "register",
              Set.of(
                  "edition",
                  "economy",
                  "access",
                  "api",
                  "page",
                  "bundle",
                  "intake",
                  "ledger",
                  "figure",
                  "withdrawal")),
          // shows what it moves as an edit does
          entry(
              "merger",
              Set.of(
                  "edition",
                  "access",
                  "api",
                  "page",
                  "intake",
                  "figure",
                  "register",
                  "withdrawal")),
          // the one watcher of a node reads the heads for all, and whom new members concern
          entry("ledger", Set.of("edition", "access", "api", "page", "figure")),
          entry("economy", Set.of("access", "api", "page")),
          // says which of the economies that a figure names were least developed
          entry("published", Set.of("edition", "access", "ledger", "api", "page")),
          // what moved it since somebody was here before
          entry(
              "figure",
              Set.of("edition", "economy", "access", "ledger", "api", "page", "published", "home")),
          entry("home", Set.of("edition", "access", "api", "page")),
          entry("upkeep", Set.of("access", "api", "page", "setting")),
          // a value that comes by itself is a record of the register
          entry("outlook", Set.of("access", "api", "page", "bundle", "intake", "register")),
          // says by name what the registers of claims and published figures have
          entry(
              "claim",
              Set.of(
                  "edition",
                  "access",
                  "api",
                  "page",
                  "ledger",
                  "figure",
                  "published",
                  "bundle",
                  "outlook",
                  "register")),
          entry("phrase", Set.of("edition", "access", "api", "page", "claim", "figure")));

  /** Whatever has a life says what happens to it. */
  private static final Set<String> EVERYBODYS = Set.of("", "event");

  static boolean allow(Map<String, Set<String>> arrows, Place from, Place to) {
    return EVERYBODYS.contains(to.concept())
        || from.concept().equals(to.concept())
        || arrows.getOrDefault(from.concept(), Set.of()).contains(to.concept());
  }

  /** Concepts of both tables. */
  static Set<String> concepts() {
    return Stream.of(CONCEPTS, WEB).flatMap(arrows -> arrows.keySet().stream()).collect(toSet());
  }

  private Arrows() {}
}
