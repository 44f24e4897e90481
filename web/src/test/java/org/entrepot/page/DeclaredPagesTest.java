package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may open a page stands in {@link SitePage}; there is no way to a page around it. */
class DeclaredPagesTest {

  private static final Path ROOT = Path.of("src/main/webapp");

  /** Templates and parts of pages, and what is shown in the place of any page. */
  private static final Set<String> NO_PAGES =
      Set.of(
          "console",
          "public",
          "error",
          "figure-sheet",
          "overview-beside",
          "overview-figures",
          "overview-published");

  @Test
  void everyPageDeclaresWhoMayOpenIt() throws IOException {
    List<String> places = Arrays.stream(SitePage.values()).map(SitePage::view).toList();

    assertThat(views())
        .isNotEmpty()
        .filteredOn(view -> !NO_PAGES.contains(name(view)))
        .isSubsetOf(places);
  }

  @Test
  void nothingAtTheDeskIsOpenToAll() {
    assertThat(SitePage.values())
        .filteredOn(place -> place.isAt("/desk"))
        .isNotEmpty()
        .noneMatch(place -> place.look().isEveryones() || place.send().isEveryones());
  }

  private static List<String> views() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .map(file -> "/" + ROOT.relativize(file))
          .filter(file -> file.endsWith(".xhtml"))
          .filter(file -> !file.startsWith("/WEB-INF/tags/"))
          .toList();
    }
  }

  private static String name(String view) {
    return view.substring(view.lastIndexOf('/') + 1).replace(".xhtml", "");
  }
}
