package org.entrepot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entrepot.architecture.Place.Layout;
import org.jspecify.annotations.NullMarked;

/** The rules, by name, for classes laid out in one way or another. */
final class Architecture {

  /** What the domain is written with: the language, narrow API jars and three small libraries. */
  private static final List<String> DOMAIN_LIBRARIES =
      List.of(
          "java.lang",
          "java.util",
          "java.time",
          "java.math",
          "java.text",
          "java.io",
          "java.nio",
          "java.security",
          "jakarta.persistence",
          "jakarta.enterprise",
          "jakarta.inject",
          "jakarta.annotation",
          "jakarta.transaction",
          "jakarta.interceptor",
          "jakarta.security.enterprise",
          "jakarta.json",
          "org.eclipse.microprofile.config",
          "org.jspecify",
          "de.siegmar.fastcsv",
          "com.ibm.icu",
          "com.bastiaanjansen.otp",
          "com.password4j");

  private static final List<String> DATABASE =
      List.of(
          "java.sql",
          "javax.sql",
          "jakarta.persistence",
          "org.postgresql",
          "org.eclipse.persistence",
          "org.flywaydb",
          "com.github.kagkarlsson");

  private static final List<String> FRONT =
      List.of("jakarta.ws.rs", "jakarta.faces", "jakarta.servlet");

  private static final List<String> SERVERS =
      List.of(
          "org.glassfish",
          "fish.payara",
          "com.sun.enterprise",
          "org.jboss",
          "org.wildfly",
          "io.undertow");

  private static final Set<String> BANNED_PACKAGES =
      Set.of("util", "utils", "common", "model", "service", "dto", "helper", "impl", "misc");

  /** Who reads settings for all others. */
  private static final Set<String> SETTINGS = Set.of("ServerSettings", "EnvironmentVariables");

  private final Rules rules;

  Architecture(Layout layout) {
    this.rules = new Rules(layout);
  }

  Map<String, ArchRule> all() {
    Map<String, ArchRule> all = new LinkedHashMap<>();
    arrows(all);
    libraries(all);
    names(all);
    ports(all);
    new AccessRules(rules).add(all);
    new ReadingRules(rules).add(all);
    all.put("null-marked", nullMarked());
    all.put(
        "clock",
        rules.rule(
            rules.at("behind the API", place -> place.in("domain", "persistence", "web")),
            rules.be("take the time from an injected clock", type -> readsNoClock(type)),
            "what happens at midnight or next year is tested today"));
    all.put(
        "settings",
        rules.rule(
            rules.at("of ours", place -> true),
            rules.be("read no setting", Architecture::readsNoSetting),
            "one place in each process reads what is set, checks it and says what is wrong"));
    return all;
  }

  ArchRule nullMarked() {
    return rules.rule(
        rules.at("of ours", place -> true),
        rules.be(
            "stand in a package marked for null checks",
            type -> type.getPackage().isAnnotatedWith(NullMarked.class)),
        "an unmarked package is one that the compiler does not check for null");
  }

  private void arrows(Map<String, ArchRule> all) {
    all.put(
        "modules",
        rules.rule(
            rules.at("of ours", place -> true),
            rules.useOursOnly(
                "use only the modules that theirs may",
                (from, to) ->
                    from.module().equals(to.module())
                        || Arrows.MODULES
                            .getOrDefault(from.module(), Set.of())
                            .contains(to.module())),
            "SQL stays out of the web, and the domain knows neither"));
    all.put(
        "concepts",
        rules.rule(
            rules.at("behind the web", place -> !place.in("web")),
            rules.useOursOnly(
                "use only the concepts that theirs may",
                (from, to) -> Arrows.allow(Arrows.CONCEPTS, from, to)),
            "a change of one concept stays in its folder; the ledger knows nobody"));
    all.put(
        "concepts-of-web",
        rules.rule(
            rules.at("in web", place -> place.in("web")),
            rules.useOursOnly(
                "use only the concepts that theirs may",
                (from, to) -> Arrows.allow(Arrows.WEB, from, to)),
            "a page or resource shows its own concept"));
    all.put(
        "known-concepts",
        rules.rule(
            rules.at("of ours", place -> true),
            rules.be(
                "stand in the package of a concept",
                type -> Arrows.concepts().contains(rules.required(type).concept())),
            "a new package is a decision, taken where the arrows are written"));
    all.put(
        "root",
        rules.rule(
            rules.at("in the domain's root", place -> place.equals(new Place("domain", ""))),
            rules.be("be on the closed list", type -> Arrows.ROOT.contains(topName(type))),
            "a root package that takes everything is a util package"));
  }

  private void libraries(Map<String, ArchRule> all) {
    all.put(
        "domain-libraries",
        rules.rule(
            rules.at("in domain", place -> place.in("domain")),
            rules.useOthersOnly("use only the domain's libraries", under(DOMAIN_LIBRARIES)),
            "the domain runs without a database, a web or a server"));
    all.put(
        "web-without-database",
        rules.rule(
            rules.at("in web", place -> place.in("web")),
            rules.useOthersOnly("use nothing of the database", under(DATABASE).negate()),
            "what the web wants of the database it asks of a use case or a port"));
    all.put(
        "front-only-in-web",
        rules.rule(
            rules.at("not in web", place -> !place.in("web")),
            rules.useOthersOnly("use neither JAX-RS nor Faces", under(FRONT).negate()),
            "use cases and SQL do not know how they are reached"));
    all.put(
        "no-server",
        rules.rule(
            rules.at("of ours", place -> true),
            rules.useOthersOnly("use no API of one server", under(SERVERS).negate()),
            "what differs between servers is configuration, never code"));
    all.put(
        "transactional",
        rules.rule(
            rules.at("not in domain", place -> !place.in("domain")),
            rules.useOthersOnly(
                "not be @Transactional", name -> !name.equals("jakarta.transaction.Transactional")),
            "a use case is the unit of work, and use cases are in domain"));
  }

  private void names(Map<String, ArchRule> all) {
    all.put(
        "package-names",
        rules.rule(
            rules.at("of ours", place -> true),
            rules.be(
                "stand in no package for leftovers",
                type ->
                    Stream.of(type.getPackageName().split("\\.", -1))
                        .noneMatch(BANNED_PACKAGES::contains)),
            "packages are named for concepts of the field"));
    all.put(
        "class-names",
        rules.rule(
            rules.at("of ours", place -> true),
            rules.be(
                "have a name that says something",
                type -> !type.getSimpleName().matches(".*(Impl|Manager|Helper|Utils?)")),
            "Impl, Manager, Helper and Util say that a name is still missing"));
    all.put(
        "unique-names",
        rules.rule(
            rules.at("of ours", place -> true).and(Ports.HAS_A_NAME),
            Rules.haveNamesOfTheirOwn(),
            "a name that needs its package or its outer class is said twice in every talk"));
    all.put(
        "plain-names",
        rules.rule(
            rules.at("of ours", place -> true).and(Ports.HAS_A_NAME),
            rules.be("say by their name what they are", VagueWords::isNone),
            "who meets Moved in a method has to look at the imports to know what has moved"));
  }

  private void ports(Map<String, ArchRule> all) {
    all.put(
        "ports",
        rules.rule(
            rules.at("in domain", place -> place.in("domain")).and(Ports.IS_INTERFACE),
            rules.be("be implemented", this::implemented),
            "a port with nothing behind it is a plan, not code"));
    all.put(
        "port-names",
        rules.rule(
            rules.at("in persistence", place -> place.in("persistence")).and(Ports.IS_TOP_LEVEL),
            rules.be("be named for the port that they implement", this::namedForPorts),
            "JpaDeals is where one looks for the deals"));
    all.put(
        "persistence-hidden",
        rules.rule(
            rules.at("in persistence", place -> place.in("persistence")).and(Ports.IS_TOP_LEVEL),
            rules.be(
                "be package-private, unless another package or the server needs them",
                type -> !isPublic(type) || Ports.byName(type) || Ports.usedElsewhere(type)),
            "the ports are what others may use"));
  }

  private boolean implemented(JavaClass port) {
    return port.getAllSubclasses().stream()
        .anyMatch(type -> rules.place(type).filter(p -> p.in("domain", "persistence")).isPresent());
  }

  private boolean namedForPorts(JavaClass type) {
    return type.getRawInterfaces().stream()
        .filter(port -> rules.place(port).filter(place -> place.in("domain")).isPresent())
        .allMatch(port -> topName(type).endsWith(port.getSimpleName()));
  }

  private static boolean readsNoClock(JavaClass type) {
    return type.getMethodCallsFromSelf().stream().noneMatch(Architecture::readsClock);
  }

  private static boolean readsClock(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    boolean withoutArguments = call.getTarget().getRawParameterTypes().isEmpty();
    return withoutArguments
        && ((owner.startsWith("java.time.") && call.getName().equals("now"))
            || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis")));
  }

  /** The launcher reads the environment, the server MicroProfile Config. */
  private static boolean readsNoSetting(JavaClass type) {
    return SETTINGS.contains(type.getSimpleName())
        || (type.getMethodCallsFromSelf().stream().noneMatch(Architecture::readsSetting)
            && type.getDirectDependenciesFromSelf().stream()
                .noneMatch(
                    use ->
                        use.getTargetClass()
                            .getPackageName()
                            .startsWith("org.eclipse.microprofile.config")));
  }

  /** Properties of the JVM, such as java.io.tmpdir and what ./entrepot hands over, are none. */
  private static boolean readsSetting(JavaMethodCall call) {
    return call.getTargetOwner().getName().equals("java.lang.System")
        && call.getName().equals("getenv");
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static String topName(JavaClass type) {
    return type.getEnclosingClass().map(Architecture::topName).orElseGet(type::getSimpleName);
  }

  private static Predicate<String> under(List<String> packages) {
    return name -> packages.stream().anyMatch(each -> name.startsWith(each + "."));
  }
}
