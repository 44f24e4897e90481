package org.entrepot.phrase;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entrepot.page.SelectOption;

/**
 * The editions that are chosen in the form of the page: one for the text, and one for each number.
 * Beside each select stands what was chosen when its claims were shown.
 *
 * @param editions those that can be chosen, with their names
 */
record EditionChoices(HttpServletRequest request, Map<String, String> editions) {

  static final String WHOLE = "edition";
  private static final String OF_PHRASE = "edition-";
  private static final String SHOWN = "shown-";

  static String name(String start) {
    return OF_PHRASE + start;
  }

  static String shownName(String start) {
    return SHOWN + start;
  }

  private String parameter(String name) {
    return Objects.toString(request.getParameter(name), "");
  }

  /**
   * @param sameText whether the numbers are those that the choices were made for
   */
  ChosenEditions chosen(boolean sameText) {
    String whole = parameter(WHOLE);
    Map<Integer, String> byPhrase = new HashMap<>();
    if (sameText) {
      for (String name : Collections.list(request.getParameterNames())) {
        String edition = parameter(name);
        if (name.matches(OF_PHRASE + "\\d{1,5}") && !edition.isEmpty()) {
          byPhrase.put(Integer.parseInt(name.substring(OF_PHRASE.length())), edition);
        }
      }
    }
    return new ChosenEditions(whole.isEmpty() ? null : whole, byPhrase);
  }

  /** Whether another edition was chosen than the one whose claims were shown. */
  boolean isChanged() {
    boolean whole = !parameter(SHOWN + WHOLE).equals(parameter(WHOLE));
    return whole
        || Collections.list(request.getParameterNames()).stream()
            .filter(name -> name.matches(OF_PHRASE + "\\d{1,5}"))
            .anyMatch(
                name ->
                    !parameter(name).equals(parameter(SHOWN + name.substring(OF_PHRASE.length()))));
  }

  /** The options of a select of which one is chosen. */
  List<SelectOption> options(String chosen) {
    return editions.entrySet().stream()
        .map(each -> new SelectOption(each.getKey(), each.getValue(), each.getKey().equals(chosen)))
        .toList();
  }
}
