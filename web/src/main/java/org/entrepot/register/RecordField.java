package org.entrepot.register;

import java.util.List;
import org.entrepot.page.SelectOption;

/**
 * A field of a record's form.
 *
 * @param name of its column
 * @param type of the controls where it is typed: {@code text}, {@code date}
 * @param controls one for each value
 * @param offers what can be typed, shown as help
 * @param find where a script finds more of them, or empty
 * @param problem what is wrong with it, or empty
 */
public record RecordField(
    String name,
    String label,
    String type,
    List<FieldControl> controls,
    List<SelectOption> offers,
    String find,
    String problem) {

  public RecordField {
    controls = List.copyOf(controls);
    offers = List.copyOf(offers);
  }

  /** This field under another name, where a page has a field of its own of this one. */
  RecordField named(String other) {
    List<FieldControl> renamed = controls.stream().map(each -> each.named(name, other)).toList();
    return new RecordField(other, label, type, renamed, offers, find, problem);
  }

  /** This field, which says this where nothing is chosen. */
  RecordField unless(String nothing) {
    List<FieldControl> saying = controls.stream().map(each -> each.unless(nothing)).toList();
    return new RecordField(name, label, type, saying, offers, find, problem);
  }

  /** Whether there is a list of what can be typed, of each control one. */
  public boolean isListed() {
    return !offers.isEmpty() || !find.isEmpty();
  }
}
