package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entrepot.access.Role;
import org.junit.jupiter.api.Test;

/** The table of pages is whole; whether it is true is asked of a running server. */
class PageTableTest {

  private static final Path PAGES = Path.of("..", "web", "target", "classes", "org/entrepot/page");

  private final PageTable table = PageTable.read();

  @Test
  void hasALineForEachPage() {
    List<String> pages =
        new ClassFileImporter()
            .importPath(PAGES.toAbsolutePath().normalize()).stream()
                .filter(type -> type.getSimpleName().equals("SitePage"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().getSimpleName().equals("SitePage"))
                .map(field -> field.getName())
                .toList();
    assertThat(pages).isNotEmpty();
    assertThat(table.lines())
        .extracting(PageTable.Line::page)
        .containsExactlyInAnyOrderElementsOf(pages);
  }

  @Test
  void hasAColumnForEachRoleOfPeopleAndForNobody() {
    List<String> callers = new ArrayList<>(List.of("nobody"));
    Arrays.stream(Role.values())
        .filter(role -> !role.isOfTokens())
        .map(Role::name)
        .forEach(callers::add);
    assertThat(table.callers()).containsExactlyInAnyOrderElementsOf(callers);
  }

  @Test
  void saysOneStatusForEachMethod() {
    assertThat(table.lines())
        .flatExtracting(line -> line.statuses().values())
        .allMatch(statuses -> statuses.size() == PageTable.METHODS.size());
  }
}
