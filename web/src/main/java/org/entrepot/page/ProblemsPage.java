package org.entrepot.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.entrepot.NotFound;
import org.entrepot.Problem;

/** What the codes of problems mean: all of them, or the one that a problem's {@code type} names. */
@Named("problemsPage")
@RequestScoped
public class ProblemsPage {

  /**
   * A code in words.
   *
   * @param sentence what is wrong and what would be right; an ellipsis where a value stands
   */
  public record ProblemLine(String code, String sentence, String href) {}

  @Inject Display display;
  @Inject Route route;

  private String code = "";
  private List<ProblemLine> lines = List.of();

  /** Refuses a code that there is not. */
  public void load() {
    SortedSet<String> codes = Problem.codes();
    code = route.part("code").orElse("");
    if (!code.isEmpty() && !codes.contains(code)) {
      throw new NotFound("problem.unknown", code);
    }
    lines =
        codes.stream()
            .filter(each -> code.isEmpty() || each.equals(code))
            .map(each -> line(each, display.getLocale()))
            .toList();
  }

  private ProblemLine line(String each, Locale language) {
    return new ProblemLine(each, Problem.outline(each, language), route.to("problems", each));
  }

  public String getTitle() {
    return code.isEmpty() ? display.texts().text("problems.title") : code;
  }

  public String getPageTitle() {
    return display.texts().text("site.title", getTitle());
  }

  public boolean isOne() {
    return !code.isEmpty();
  }

  public String getAll() {
    return route.to("problems");
  }

  public List<ProblemLine> getLines() {
    return lines;
  }
}
