package org.entrepot.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The modules as they were built keep the rules. */
class ArchitectureTest {

  private static final JavaClasses BUILT =
      new ClassFileImporter().importPaths(modules().map(ArchitectureTest::classes).toList());
  private static final Place DOMAIN_ROOT = new Place("domain", "");

  static Stream<Named<ArchRule>> rules() {
    return new Architecture(Place::ofBuilt)
        .all().entrySet().stream().map(rule -> Named.of(rule.getKey(), rule.getValue()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(BUILT);
  }

  /** Each module by itself: one package-info does not mark the same package of another module. */
  @ParameterizedTest
  @MethodSource("modules")
  void isMarkedForNullChecks(String module) {
    new Architecture(Place::ofBuilt)
        .nullMarked()
        .check(new ClassFileImporter().importPath(classes(module)));
  }

  @Test
  void everyModuleOfTheArrowsIsThere() {
    assertThat(places(Place::module)).isEqualTo(Arrows.MODULES.keySet());
  }

  @Test
  void everyConceptOfTheArrowsIsThere() {
    assertThat(places(Place::concept)).isEqualTo(Arrows.concepts());
  }

  @Test
  void everyValueOfTheRootIsThere() {
    Set<String> root =
        BUILT.stream()
            .filter(type -> Place.ofBuilt(type).equals(Optional.of(DOMAIN_ROOT)))
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .collect(toSet());
    assertThat(root).isEqualTo(Arrows.ROOT);
  }

  @Test
  void everyReasonToReadWithoutVisibilityIsNeeded() {
    ReadingRules reading = new ReadingRules(new Rules(Place::ofBuilt));
    Set<String> asked =
        BUILT.stream()
            .flatMap(reading::unnarrowed)
            .flatMap(question -> question.names().stream())
            .collect(toSet());
    assertThat(asked).containsAll(WithoutVisibility.WHY.keySet());
  }

  static Stream<String> modules() {
    return Arrows.MODULES.keySet().stream();
  }

  private static Path classes(String module) {
    return Path.of("..", module, "target", "classes").toAbsolutePath().normalize();
  }

  private static Set<String> places(Function<Place, String> part) {
    return BUILT.stream().flatMap(type -> Place.ofBuilt(type).stream()).map(part).collect(toSet());
  }
}
