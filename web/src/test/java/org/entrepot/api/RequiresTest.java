package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.entrepot.access.Permission;
import org.junit.jupiter.api.Test;

class RequiresTest {

  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void everyResourceMethodDeclaresWhoMayCallIt() throws IOException {
    List<Method> methods = resourceMethods();

    assertThat(methods).hasSizeGreaterThan(10);
    assertThat(methods).filteredOn(method -> PermissionGuards.required(method).isEmpty()).isEmpty();
  }

  @Test
  void theDescriptionAsksForATokenOnlyWhereOneIsNeeded() throws IOException {
    assertThat(resourceMethods())
        .filteredOn(
            method -> PermissionGuards.required(method).stream().anyMatch(Permission::isEveryones))
        .isNotEmpty()
        .allMatch(
            method ->
                method.isAnnotationPresent(SecurityRequirements.class)
                    || method.isAnnotationPresent(SecurityRequirementsSets.class));
  }

  @Test
  void noneLeavesTheDecisionToAServer() throws IOException {
    assertThat(resourceMethods())
        .flatMap(method -> Stream.of(method, method.getDeclaringClass()).toList())
        .flatMap(element -> List.of(element.getAnnotations()))
        .noneMatch(
            each -> each.annotationType().getPackageName().equals("jakarta.annotation.security"));
  }

  @Test
  void theMethodsOwnDeclarationCountsBeforeItsClasses() throws NoSuchMethodException {
    assertThat(of("inherits")).isEqualTo(Permission.LEDGER_CHECK);
    assertThat(of("open")).isEqualTo(Permission.PUBLIC);
  }

  @Test
  void aMethodWithoutDeclarationIsFound() throws NoSuchMethodException {
    assertThat(PermissionGuards.required(Undeclared.class.getDeclaredMethod("any"))).isEmpty();
  }

  @Requires(Permission.LEDGER_CHECK)
  private static class Declared {
    @SuppressWarnings("unused")
    void inherits() {}

    @SuppressWarnings("unused")
    @Requires(Permission.PUBLIC)
    void open() {}
  }

  private static class Undeclared {
    @SuppressWarnings("unused")
    void any() {}
  }

  private static Permission of(String method) throws NoSuchMethodException {
    return PermissionGuards.required(Declared.class.getDeclaredMethod(method)).orElseThrow();
  }

  private static List<Method> resourceMethods() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.startsWith("org/entrepot/") && name.endsWith("Resource.class"))
          .map(RequiresTest::load)
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
          .filter(RequiresTest::isResourceMethod)
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
      return Class.forName(name, false, RequiresTest.class.getClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
