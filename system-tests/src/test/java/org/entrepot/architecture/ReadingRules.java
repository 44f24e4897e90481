package org.entrepot.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules on what one may see: whoever asks a use case or a port says by a Visibility what they
 * may see, or {@link WithoutVisibility} says why there is none.
 */
final class ReadingRules {

  private static final List<String> SCOPES =
      List.of(
          "jakarta.enterprise.context.ApplicationScoped",
          "jakarta.enterprise.context.RequestScoped",
          "jakarta.enterprise.context.SessionScoped",
          "jakarta.enterprise.context.Dependent");

  private static final String VISIBILITY = "org.entrepot.access.Visibility";

  /** Access, and of one Visibility another. */
  private static final Set<String> MAKE_ONE = Set.of("org.entrepot.access.Access", VISIBILITY);

  private final Rules rules;

  ReadingRules(Rules rules) {
    this.rules = rules;
  }

  /** A method that may be asked, by the names of its class and its own. */
  record Question(String owner, String method, List<JavaClass> parameters) {

    /** Whether whoever asks it says what they may see: in a Visibility, or a value that has one. */
    boolean isNarrowed() {
      return parameters.stream()
          .anyMatch(
              type ->
                  isVisibility(type)
                      || type.getFields().stream()
                          .anyMatch(field -> isVisibility(field.getRawType())));
    }

    Set<String> names() {
      return Set.of(owner, owner + "." + method);
    }
  }

  void add(Map<String, ArchRule> all) {
    all.put(
        "visibility",
        rules.rule(
            rules.at("in domain", place -> place.in("domain")),
            Rules.condition(
                "take a Visibility by every public method of a use case",
                type -> unexplained(type, ofUseCase(type))),
            "what one may see is asked where it is read, so nobody can forget to ask"));
    all.put(
        "reads-by-use-cases",
        rules.rule(
            rules.at("in web", place -> place.in("web")),
            Rules.condition(
                "ask no port that takes no Visibility", type -> unexplained(type, ofPorts(type))),
            "a port reads all there is for whoever asks"));
    all.put(
        "one-visibility",
        rules.rule(
            rules.at("of ours", place -> true),
            Rules.condition("ask Access what one may see", ReadingRules::made),
            "a Visibility that is made elsewhere shows what nobody was asked about"));
  }

  /** What is asked without a Visibility, whether that is explained or not. */
  Stream<Question> unnarrowed(JavaClass type) {
    boolean web = rules.place(type).filter(place -> place.in("web")).isPresent();
    boolean domain = rules.place(type).filter(place -> place.in("domain")).isPresent();
    Stream<Question> asked =
        web ? ofPorts(type) : domain ? ofUseCase(type) : Stream.<Question>empty();
    return asked.filter(question -> !question.isNarrowed());
  }

  private static Stream<String> unexplained(JavaClass type, Stream<Question> asked) {
    return asked
        .filter(question -> !question.isNarrowed())
        .filter(question -> question.names().stream().noneMatch(WithoutVisibility.WHY::containsKey))
        .map(question -> type.getName() + ": " + question.owner() + "." + question.method())
        .distinct();
  }

  /** What others may ask a use case; what is static asks nobody. */
  private static Stream<Question> ofUseCase(JavaClass type) {
    boolean isUseCase =
        type.getModifiers().contains(PUBLIC) && SCOPES.stream().anyMatch(type::isAnnotatedWith);
    return isUseCase
        ? type.getMethods().stream()
            .filter(ReadingRules::isAsked)
            .map(
                method ->
                    new Question(
                        type.getSimpleName(), method.getName(), method.getRawParameterTypes()))
        : Stream.empty();
  }

  private static boolean isAsked(JavaMethod method) {
    Set<JavaModifier> modifiers = method.getModifiers();
    return modifiers.contains(PUBLIC)
        && !modifiers.contains(STATIC)
        && !modifiers.contains(SYNTHETIC);
  }

  /** What a class asks of ports, by calls and by references to methods. */
  private Stream<Question> ofPorts(JavaClass type) {
    return Rules.methodsUsedBy(type)
        .filter(target -> isPort(target.getOwner()))
        .map(
            target ->
                new Question(
                    target.getOwner().getSimpleName(),
                    target.getName(),
                    target.getRawParameterTypes()));
  }

  /** The ways to a new Visibility that a class goes, other than Access and itself. */
  private static Stream<String> made(JavaClass type) {
    return MAKE_ONE.contains(type.getFullName())
        ? Stream.empty()
        : Rules.methodsUsedBy(type)
            .filter(target -> isVisibility(target.getOwner()))
            .filter(target -> isVisibility(target.getRawReturnType()))
            .map(target -> type.getName() + ": Visibility." + target.getName())
            .distinct();
  }

  private static boolean isVisibility(JavaClass type) {
    return type.getFullName().equals(VISIBILITY);
  }

  /** An interface of domain that is implemented in persistence. */
  private boolean isPort(JavaClass type) {
    return type.isInterface()
        && rules.place(type).filter(place -> place.in("domain")).isPresent()
        && type.getAllSubclasses().stream()
            .anyMatch(each -> rules.place(each).filter(at -> at.in("persistence")).isPresent());
  }
}
