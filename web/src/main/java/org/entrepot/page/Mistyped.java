package org.entrepot.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.entrepot.InvalidValue;

/**
 * What of a page's address is not understood, said at its field; what else it asks for is shown.
 */
@Named("mistyped")
@RequestScoped
public class Mistyped {

  @Inject Route route;
  @Inject Display reader;

  private final Map<String, String> said = new HashMap<>();

  /**
   * The fields that are understood, with their values.
   *
   * @param fields each with the text that names it
   * @param check of one field; throws {@link InvalidValue} where it is mistyped
   */
  public Map<String, String> understood(
      Map<String, String> fields, Consumer<Map<String, String>> check) {
    Map<String, String> understood = new LinkedHashMap<>();
    fields.forEach((field, label) -> read(field, label, check, understood));
    return understood;
  }

  private void read(
      String field,
      String label,
      Consumer<Map<String, String>> check,
      Map<String, String> understood) {
    try {
      Map<String, String> asked = route.queries(List.of(field));
      check.accept(asked);
      understood.putAll(asked);
    } catch (InvalidValue wrong) {
      tell(field, label, wrong);
    }
  }

  /** Says at a field what is wrong with it. */
  public void tell(String field, String label, InvalidValue wrong) {
    said.put(field, sentence(label, wrong));
  }

  private String sentence(String label, InvalidValue wrong) {
    if (wrong.code().equals("query.date")) {
      return reader
          .texts()
          .text(
              "record.day",
              Objects.requireNonNullElse(wrong.value(), ""),
              reader.numbers().dayExample());
    }
    List<String> more = wrong.arguments().stream().skip(2).toList();
    return new InvalidValue(wrong.code(), reader.texts().text(label), wrong.value(), more.toArray())
        .message(reader.getLocale());
  }

  /** Sees to it that the page answers that it was not understood, if it was not. */
  public void answer() {
    if (!said.isEmpty()) {
      PageAnswer.misread();
    }
  }

  /** What is wrong with a field; empty where nothing is. */
  public String at(String field) {
    return said.getOrDefault(field, "");
  }

  /** What stands in a field of days: the day in the reader's words, or what was mistyped. */
  public String day(String field) {
    return reader.numbers().retold(route.query(field).orElse(""));
  }

  /** A day that tells how one is written. */
  public String getDayExample() {
    return reader.numbers().dayExample();
  }
}
