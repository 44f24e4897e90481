package org.entrepot.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.access.AuditTrail;
import org.junit.jupiter.api.Test;

/** What the audit trail has a line of is not logged once more as an event. */
class BusinessLogTest {

  private final BusinessLog log = new BusinessLog();

  @Test
  void noDeedOfAUseCaseThatWritesTrailAndEventsIsLoggedTwice() throws Exception {
    List<Class<?>> both = useCasesWithBoth();
    assertThat(both)
        .extracting(Class::getSimpleName)
        .contains("WithdrawalDesk", "MergerDesk", "EditionDesk");

    for (Class<?> useCase : both) {
      List<String> deeds = deeds(useCase);
      assertThat(deeds).as("deeds that %s names as constants", useCase).isNotEmpty();
      assertThat(deeds).as(useCase.getName()).noneMatch(log::wants);
    }
  }

  @Test
  void whatOnlyAnEventSaysIsLogged() {
    assertThat(List.of("edition.revised", "account.created", "token.issued")).allMatch(log::wants);
  }

  private static List<Class<?>> useCasesWithBoth() throws Exception {
    URL built = BusinessLog.class.getProtectionDomain().getCodeSource().getLocation();
    Path root = Path.of(built.toURI());
    try (Stream<Path> files = Files.walk(root.resolve("org/entrepot"))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .<Class<?>>map(file -> loaded(file.replace(".class", "").replace('/', '.')))
          .filter(type -> has(type, AuditTrail.class) && has(type, Events.class))
          .collect(Collectors.toList());
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, BusinessLog.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static boolean has(Class<?> type, Class<?> port) {
    return Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getType() == port);
  }

  /** Its constants that are codes of deeds: {@code company.merged}. */
  private static List<String> deeds(Class<?> useCase) {
    return Arrays.stream(useCase.getDeclaredFields())
        .filter(field -> field.getType() == String.class)
        .map(BusinessLogTest::constant)
        .filter(text -> text.matches("[a-z-]+[.][a-z-]+"))
        .toList();
  }

  private static String constant(Field field) {
    try {
      field.setAccessible(true);
      return String.valueOf(field.get(null));
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
