package org.entrepot.architecture;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** The rules on who acts. */
final class AccessRules {

  /** These say who acts and from where, for all others. */
  private static final Set<String> SAY_WHO_ACTS = Set.of("CurrentAct", "RequestOrigins");

  /** These write down what others did, who have been asked. */
  private static final Set<String> WRITES_DOWN = Set.of("AuditLog");

  /** Who does something, or a value that has them. */
  private static final Set<String> ACTS =
      Set.of("org.entrepot.access.Act", "org.entrepot.edition.EditionMover");

  private final Rules rules;

  AccessRules(Rules rules) {
    this.rules = rules;
  }

  void add(Map<String, ArchRule> all) {
    all.put(
        "one-act",
        rules.rule(
            rules.at("in web", place -> place.in("web")),
            rules.be(
                "ask CurrentAct who acts, and from where",
                type ->
                    SAY_WHO_ACTS.contains(type.getSimpleName())
                        || type.getCodeUnitCallsFromSelf().stream().noneMatch(this::saysWhoActs)),
            "an address that is not taken by the rule for proxies is the proxy's"));
    all.put(
        "acts-permitted",
        rules.rule(
            rules.at("that act", place -> place.in("domain")),
            rules.be(
                "name the permission that each act takes",
                type ->
                    WRITES_DOWN.contains(type.getSimpleName())
                        || type.getMethods().stream().allMatch(AccessRules::isPermitted)),
            "who may is asked in the use case as well: there is more than one door to it"));
  }

  private boolean saysWhoActs(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    return call.getName().equals("getRemoteAddr")
        || owner.getFullName().equals("org.entrepot.access.Act");
  }

  /** Beans only: what is no bean is asked nothing, and nobody reaches it from outside. */
  private static boolean isPermitted(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return !method.getModifiers().contains(JavaModifier.PUBLIC)
        || !owner.getModifiers().contains(JavaModifier.PUBLIC)
        || !owner.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
        || method.getRawParameterTypes().stream().noneMatch(type -> ACTS.contains(type.getName()))
        || method.isAnnotatedWith("org.entrepot.access.Permitted");
  }
}
