package org.entrepot.architecture;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** The rules on who acts, and on what they may see. */
final class AccessRules {

  /** These say who acts and from where, for all others. */
  private static final Set<String> SAY_WHO_ACTS = Set.of("CurrentAct", "Origins");

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
  }

  private boolean saysWhoActs(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    return call.getName().equals("getRemoteAddr")
        || owner.getFullName().equals("org.entrepot.access.Act");
  }
}
