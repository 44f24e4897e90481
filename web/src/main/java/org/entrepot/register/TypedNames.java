package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.bundle.Fields;

/** What was typed into one control of a column that names several records. */
@RequestScoped
class TypedNames {

  @Inject NamedRecords records;

  /**
   * Names and codes, one by one. A name may have in it what stands between two of them: it is whole
   * before its code, and where a record is called so.
   */
  List<String> each(VisibleRegister there, String typed) {
    List<String> names = new ArrayList<>();
    String open = "";
    for (String part : typed.split(Fields.BETWEEN, -1)) {
      open = open.isBlank() ? part : open + Fields.BETWEEN + part;
      if (records.isCoded(there, open.strip())) {
        names.add(open.strip());
        open = "";
      }
    }
    String rest = open.strip();
    names.addAll(records.isCalled(there, rest) ? List.of(rest) : Fields.each(rest));
    return names;
  }
}
