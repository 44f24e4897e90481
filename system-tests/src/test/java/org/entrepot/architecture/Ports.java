package org.entrepot.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Which interfaces are ports, and what of their other side is made by name. */
final class Ports {

  static final DescribedPredicate<JavaClass> IS_TOP_LEVEL =
      DescribedPredicate.describe("top level", JavaClass::isTopLevelClass);

  /** Classes in the middle of a method have none. */
  static final DescribedPredicate<JavaClass> HAS_A_NAME =
      DescribedPredicate.describe(
          "with a name", type -> type.isTopLevelClass() || type.isMemberClass());

  static final DescribedPredicate<JavaClass> IS_INTERFACE =
      DescribedPredicate.describe(
          "an interface",
          type ->
              type.isTopLevelClass()
                  && type.isInterface()
                  && !type.isAnnotation()
                  // those are written where they are used, as lambdas
                  && !type.isAnnotatedWith(FunctionalInterface.class));

  /** EclipseLink makes its customizer and converters by name, MicroProfile the health checks. */
  static boolean byName(JavaClass type) {
    return type.isAssignableTo("org.eclipse.persistence.config.SessionCustomizer")
        || type.isAssignableTo("jakarta.persistence.AttributeConverter")
        || type.isAssignableTo("org.eclipse.microprofile.health.HealthCheck");
  }

  static boolean usedElsewhere(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .map(use -> use.getOriginClass().getPackageName())
        .anyMatch(name -> !name.equals(type.getPackageName()));
  }

  private Ports() {}
}
