package org.entrepot.architecture;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds the class that was planted against it, so none is blind. */
class PlantedViolationsTest {

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("planted", "org.entrepot.access");
  private static final Map<String, ArchRule> RULES = new Architecture(Place::ofPlanted).all();

  private static final Map<String, String> VIOLATIONS =
      Map.ofEntries(
          entry("modules", "planted.domain.ledger.KnowsPersistence"),
          entry("concepts", "planted.domain.ledger.KnowsEditions"),
          entry("concepts-of-web", "planted.web.edition.ShowsFigures"),
          entry("known-concepts", "planted.domain.astrology.Horoscope"),
          entry("root", "planted.domain.Leftover"),
          entry("domain-libraries", "planted.domain.edition.ReadsTables"),
          entry("web-without-database", "planted.web.edition.ReadsTables"),
          entry("front-only-in-web", "planted.persistence.edition.AnswersRequests"),
          entry("no-server", "planted.web.edition.KnowsItsServer"),
          entry("transactional", "planted.persistence.edition.BeginsTransactions"),
          entry("package-names", "planted.domain.edition.util.Texts"),
          entry("class-names", "planted.domain.edition.EditionManager"),
          entry("unique-names", "planted.web.edition.ReadsTables"),
          entry("plain-names", "planted.domain.edition.Entry"),
          entry("ports", "planted.domain.edition.Unimplemented"),
          entry("port-names", "planted.persistence.edition.Elsewhere"),
          entry("persistence-hidden", "planted.persistence.edition.Unneeded"),
          entry("null-marked", "planted.domain.edition.Editions"),
          entry("one-act", "planted.web.edition.SaysWhoActs"),
          entry("acts-permitted", "planted.domain.edition.ActsUnasked"),
          entry("visibility", "planted.domain.edition.TellsAnybody"),
          entry("reads-by-use-cases", "planted.web.edition.AsksForSecrets"),
          entry("one-visibility", "org.entrepot.access.ShowsEverything"),
          entry("settings", "planted.domain.edition.ReadsTheEnvironment"),
          entry("clock", "planted.domain.edition.ReadsTheClock"));

  static Set<Map.Entry<String, String>> violations() {
    return VIOLATIONS.entrySet();
  }

  @ParameterizedTest
  @MethodSource("violations")
  void isFound(Map.Entry<String, String> planted) {
    ArchRule rule = requireNonNull(RULES.get(planted.getKey()));
    assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
        .anyMatch(found -> found.contains(planted.getValue()));
  }

  @Test
  void aNestedTypeWithTheNameOfAnotherIsFoundToo() {
    ArchRule rule = requireNonNull(RULES.get("unique-names"));
    assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
        .anyMatch(found -> found.contains("planted.web.edition.ShowsFigures$Line"))
        .anyMatch(found -> found.contains("planted.persistence.edition.Unneeded$Line"));
  }

  @Test
  void aPortIsFoundThatIsAskedByReferenceAndOneThatTakesAVisibilityIsNot() {
    ArchRule rule = requireNonNull(RULES.get("reads-by-use-cases"));
    assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
        .containsExactlyInAnyOrder(
            "planted.web.edition.AsksForSecrets: Secrets.all",
            "planted.web.edition.AsksForSecrets: Secrets.one");
  }

  @Test
  void everyWayToAVisibilityIsFoundAndToAskOneIsNone() {
    ArchRule rule = requireNonNull(RULES.get("one-visibility"));
    assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
        .containsExactlyInAnyOrder(
            "org.entrepot.access.ShowsEverything: Visibility.everything",
            "org.entrepot.access.ShowsEverything: Visibility.ofEditions",
            "org.entrepot.access.ShowsEverything: Visibility.within");
  }

  @Test
  void everyRuleHasOne() {
    assertThat(VIOLATIONS.keySet()).isEqualTo(RULES.keySet());
  }
}
