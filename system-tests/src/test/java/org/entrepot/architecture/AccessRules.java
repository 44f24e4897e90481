package org.entrepot.architecture;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** The rules on who acts, and on what they may see. */
final class AccessRules {

  /** These say who acts and from where, for all others. */
  private static final Set<String> SAY_WHO_ACTS = Set.of("CurrentAct", "Origins");

  /** Use cases by which records, postings and figures are read. */
  private static final Set<String> READ =
      Set.of(
          "Figures",
          "LedgerDesk",
          "Registers",
          "RecordDesk",
          "PublishedDesk",
          "ClaimDesk",
          "TextDesk",
          "Deals",
          "Imports",
          "WithdrawalDesk",
          "WithdrawalPreview");

  /** Of these what reads no row, or one that somebody was shown before. */
  private static final Set<String> READ_NOTHING =
      Set.of(
          "Registers.all",
          "Registers.get",
          "Registers.of",
          "Registers.checked",
          "Registers.version",
          "RecordDesk.add",
          "RecordDesk.turn",
          "PublishedDesk.tie",
          "Imports.submit",
          "Imports.commit",
          "Imports.cancel");

  /** Ports that would read all there is. */
  private static final Set<String> READ_ALL =
      Set.of("Postings", "LedgerFaults", "Entries", "Claims", "PublishedFigures", "Agreements");

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
        "visibility",
        rules.rule(
            rules.at("that read", place -> place.in("domain")),
            rules.be(
                "take a Visibility by every method that reads",
                type ->
                    !READ.contains(type.getSimpleName())
                        || type.getMethods().stream().allMatch(AccessRules::takesVisibility)),
            "what one may see is asked where it is read, so nobody can forget to ask"));
    all.put(
        "reads-by-use-cases",
        rules.rule(
            rules.at("in web", place -> place.in("web")),
            rules.be(
                "read by use cases that take a Visibility",
                type ->
                    type.getFields().stream()
                        .map(field -> field.getRawType().getSimpleName())
                        .noneMatch(READ_ALL::contains)),
            "a port reads all there is for whoever asks"));
  }

  private boolean saysWhoActs(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    return call.getName().equals("getRemoteAddr")
        || owner.getFullName().equals("org.entrepot.access.Act");
  }

  private static boolean takesVisibility(JavaMethod method) {
    return !method.getModifiers().contains(JavaModifier.PUBLIC)
        || READ_NOTHING.contains(method.getOwner().getSimpleName() + "." + method.getName())
        || method.getRawParameterTypes().stream().anyMatch(AccessRules::hasVisibility);
  }

  /** Itself, or a value that has one. */
  private static boolean hasVisibility(JavaClass type) {
    return isVisibility(type)
        || type.getFields().stream().anyMatch(field -> isVisibility(field.getRawType()));
  }

  private static boolean isVisibility(JavaClass type) {
    return type.getFullName().equals("org.entrepot.access.Visibility");
  }
}
