package org.entrepot.api;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may call a resource method, as its annotation says, or else that of its class.
 *
 * @param everyone whether no sign-in is needed
 * @param roles any of these is needed; none of them: nobody may
 */
record Permission(boolean everyone, Set<String> roles) {

  private static final List<Class<? extends Annotation>> DECLARATIONS =
      List.of(DenyAll.class, RolesAllowed.class, PermitAll.class);

  /** Empty where nothing is declared. */
  static Optional<Permission> of(Method method) {
    return Stream.of(method, method.getDeclaringClass()).flatMap(Permission::declared).findFirst();
  }

  private static Stream<Permission> declared(AnnotatedElement element) {
    return DECLARATIONS.stream()
        .filter(element::isAnnotationPresent)
        .limit(1)
        .map(
            declaration -> {
              RolesAllowed roles = element.getAnnotation(RolesAllowed.class);
              return declaration == RolesAllowed.class && roles != null
                  ? new Permission(false, Set.of(roles.value()))
                  : new Permission(declaration == PermitAll.class, Set.of());
            });
  }
}
