package org.entrepot.register;

import java.util.List;
import org.entrepot.page.SelectOption;

/**
 * A field of a record's form.
 *
 * @param name of its column
 * @param value as it stands in the field
 * @param shown the same in words, for those who may not change it
 * @param type of the control where it is typed: {@code text}, {@code date}
 * @param choices of which one is chosen; empty where it is typed
 * @param offers what can be typed, shown as help
 * @param find where a script finds more of them, or empty
 * @param none what it is called to choose nothing; empty where something has to be chosen
 * @param problem what is wrong with it, or empty
 */
public record RecordField(
    String name,
    String label,
    String value,
    String shown,
    String type,
    List<SelectOption> choices,
    List<SelectOption> offers,
    String find,
    String none,
    String problem) {

  public RecordField {
    choices = List.copyOf(choices);
    offers = List.copyOf(offers);
  }

  /** This field under another name, where a page has a field of its own of this one. */
  RecordField named(String other) {
    return new RecordField(other, label, value, shown, type, choices, offers, find, none, problem);
  }

  /** This field, which says this where nothing is chosen. */
  RecordField unless(String nothing) {
    return new RecordField(
        name, label, value, shown, type, choices, offers, find, nothing, problem);
  }

  /** Id of the list of what can be typed; empty where there is none. */
  public String getList() {
    return offers.isEmpty() && find.isEmpty() ? "" : "l-" + name;
  }
}
