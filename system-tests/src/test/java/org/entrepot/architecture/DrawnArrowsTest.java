package org.entrepot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING draws of the concepts is what the rules allow, and leaves none out. */
class DrawnArrowsTest {

  private static final Pattern ARROWS = Pattern.compile("(?m)^ {4}([a-z, ]+?) +---> ([a-z, ]+)$");

  private static final Pattern ALONE = Pattern.compile("(?m)^ {4}([a-z ]+?) +know nobody$");

  /** The root, which everybody uses, and what the launcher alone has. */
  private static final Set<String> NOT_DRAWN = Set.of("", "sample", "launcher");

  private final String drawing;

  DrawnArrowsTest() throws IOException {
    drawing = Files.readString(Path.of("../CONTRIBUTING.md"));
  }

  @Test
  void everyArrowThatIsDrawnIsAllowed() {
    List<MatchResult> arrows = ARROWS.matcher(drawing).results().toList();
    assertThat(arrows).isNotEmpty();
    for (MatchResult arrow : arrows) {
      for (String from : arrow.group(1).split(", ", -1)) {
        assertThat(Arrows.CONCEPTS.get(from)).as(from).contains(arrow.group(2).split(", ", -1));
      }
    }
  }

  @Test
  void whoKnowsNobodyMayKnowNobody() {
    assertThat(alone())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(Arrows.CONCEPTS.get(each)).isEmpty());
  }

  @Test
  void noConceptIsLeftOut() {
    Set<String> drawn = new HashSet<>(alone());
    ARROWS
        .matcher(drawing)
        .results()
        .forEach(arrow -> drawn.addAll(List.of(arrow.group(1).split(", ", -1))));
    drawn.addAll(NOT_DRAWN);
    assertThat(drawn).isEqualTo(Arrows.CONCEPTS.keySet());
  }

  private List<String> alone() {
    return ALONE
        .matcher(drawing)
        .results()
        .flatMap(line -> List.of(line.group(1).split(" +", -1)).stream())
        .toList();
  }
}
