package org.entrepot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.architecture.Place.Layout;

/** The words that the rules are written in. */
final class Rules {

  private final Layout layout;

  Rules(Layout layout) {
    this.layout = layout;
  }

  /** Our classes that stand at such places. */
  DescribedPredicate<JavaClass> at(String description, Predicate<Place> where) {
    return DescribedPredicate.describe(
        description,
        type ->
            !type.getSimpleName().equals("package-info")
                && layout.apply(type).filter(where).isPresent());
  }

  ArchRule rule(
      DescribedPredicate<JavaClass> which, ArchCondition<JavaClass> condition, String because) {
    return classes().that(which).should(condition).because(because);
  }

  /** Every use of another class of ours is allowed by this. */
  ArchCondition<JavaClass> useOursOnly(String description, BiPredicate<Place, Place> allowed) {
    return condition(
        description,
        type ->
            uses(type)
                .filter(use -> place(use.getTargetClass()).isPresent())
                .filter(use -> !allowed.test(required(type), required(use.getTargetClass())))
                .map(Dependency::getDescription));
  }

  /** Every use of a class of others is allowed by its name. */
  ArchCondition<JavaClass> useOthersOnly(String description, Predicate<String> allowed) {
    return condition(
        description,
        type ->
            uses(type)
                .filter(use -> place(use.getTargetClass()).isEmpty())
                .filter(use -> !allowed.test(use.getTargetClass().getBaseComponentType().getName()))
                .map(Dependency::getDescription));
  }

  /** Something about the class itself; the check says what is wrong with it, or nothing. */
  ArchCondition<JavaClass> be(String description, Predicate<JavaClass> right) {
    return condition(
        description,
        type ->
            right.test(type)
                ? Stream.empty()
                : Stream.of(type.getName() + " in " + type.getSourceCodeLocation()));
  }

  Place required(JavaClass type) {
    return place(type).orElseThrow();
  }

  Optional<Place> place(JavaClass type) {
    return layout.apply(type.getBaseComponentType());
  }

  static ArchCondition<JavaClass> condition(
      String description, Function<JavaClass, Stream<String>> wrongs) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        wrongs.apply(type).forEach(wrong -> events.add(SimpleConditionEvent.violated(type, wrong)));
      }
    };
  }

  /** No two of them, in whatever module and nested or not, have one simple name. */
  static ArchCondition<JavaClass> haveNamesOfTheirOwn() {
    return new ArchCondition<>("have a name that no other has") {

      private Map<String, List<JavaClass>> byName = Map.of();

      @Override
      public void init(Collection<JavaClass> all) {
        byName = all.stream().collect(Collectors.groupingBy(JavaClass::getSimpleName));
      }

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        List<JavaClass> same = byName.getOrDefault(type.getSimpleName(), List.of());
        if (same.size() > 1) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is called like " + same.size() + " classes"));
        }
      }
    };
  }

  /** The methods that a class calls or refers to. */
  static Stream<CodeUnitAccessTarget> methodsUsedBy(JavaClass type) {
    return Stream.<JavaCodeUnitAccess<?>>concat(
            type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream())
        .map(JavaCodeUnitAccess::getTarget);
  }

  private static Stream<Dependency> uses(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(use -> !use.getTargetClass().getBaseComponentType().isPrimitive());
  }
}
