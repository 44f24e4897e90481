package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.entrepot.access.Role;
import org.junit.jupiter.api.Test;

class PermissionTest {

  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

  @Test
  void everyResourceMethodDeclaresWhoMayCallIt() throws IOException {
    List<Method> methods = resourceMethods();

    assertThat(methods).hasSizeGreaterThan(10);
    assertThat(methods).filteredOn(method -> Permission.of(method).isEmpty()).isEmpty();
  }

  @Test
  void theDescriptionAsksForATokenOnlyWhereOneIsNeeded() throws IOException {
    assertThat(resourceMethods())
        .filteredOn(method -> Permission.of(method).stream().anyMatch(Permission::everyone))
        .isNotEmpty()
        .allMatch(
            method ->
                method.isAnnotationPresent(SecurityRequirements.class)
                    || method.isAnnotationPresent(SecurityRequirementsSets.class));
  }

  @Test
  void everyRoleThatIsDeclaredIsOne() throws IOException {
    assertThat(resourceMethods())
        .flatMap(method -> Permission.of(method).stream().toList())
        .flatMap(Permission::roles)
        .isSubsetOf(Role.ALL);
  }

  @Test
  void theMethodsOwnDeclarationCountsBeforeItsClasses() throws NoSuchMethodException {
    assertThat(of("inherits")).isEqualTo(new Permission(false, Set.of("AUDITOR")));
    assertThat(of("open")).isEqualTo(new Permission(true, Set.of()));
    assertThat(of("closed")).isEqualTo(new Permission(false, Set.of()));
  }

  @Test
  void aMethodWithoutDeclarationIsFound() throws NoSuchMethodException {
    assertThat(Permission.of(Undeclared.class.getDeclaredMethod("any"))).isEmpty();
  }

  @RolesAllowed("AUDITOR")
  private static class Declared {
    @SuppressWarnings("unused")
    void inherits() {}

    @SuppressWarnings("unused")
    @PermitAll
    void open() {}

    @SuppressWarnings("unused")
    @DenyAll
    void closed() {}
  }

  private static class Undeclared {
    @SuppressWarnings("unused")
    void any() {}
  }

  private static Permission of(String method) throws NoSuchMethodException {
    return Permission.of(Declared.class.getDeclaredMethod(method)).orElseThrow();
  }

  private static List<Method> resourceMethods() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.startsWith("org/entrepot/") && name.endsWith("Resource.class"))
          .map(PermissionTest::load)
          .filter(type -> type.isAnnotationPresent(Path.class))
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
          .filter(PermissionTest::isResourceMethod)
          .toList();
    }
  }

  private static boolean isResourceMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private static Class<?> load(String file) {
    try {
      String name = file.replace('/', '.').substring(0, file.length() - ".class".length());
      return Class.forName(name, false, PermissionTest.class.getClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
