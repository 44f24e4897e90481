package org.entrepot.register;

import java.util.List;
import org.entrepot.page.SelectOption;

/**
 * Where one value of a field is chosen or typed.
 *
 * @param id of the control; all of a field have its name
 * @param spoken what it is called beside the label of its field; empty of the first
 * @param value as it stands in the control
 * @param choices of which one is chosen; empty where it is typed
 * @param none what it is called to choose nothing; empty where something has to be chosen
 */
public record FieldControl(
    String id, String spoken, String value, List<SelectOption> choices, String none) {

  public FieldControl {
    choices = List.copyOf(choices);
  }

  FieldControl named(String name, String other) {
    return new FieldControl(other + id.substring(name.length()), spoken, value, choices, none);
  }

  FieldControl unless(String nothing) {
    return new FieldControl(id, spoken, value, choices, nothing);
  }
}
