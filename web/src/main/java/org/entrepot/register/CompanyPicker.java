package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.entrepot.access.Access;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.page.Display;

/** Companies picked by their names, as in the form of a record, on pages of no register. */
@RequestScoped
public class CompanyPicker {

  private static final String COMPANIES = "companies";

  @Inject Registers registers;
  @Inject FieldPickers pickers;
  @Inject Access access;
  @Inject Display reader;

  private VisibleRegister companies() {
    return registers.see(COMPANIES, null, access.visibility());
  }

  /** Nobody is taken for another because they stand first in a list. */
  private static Column column(String name) {
    return Column.optional(name, Fields.code()).refersTo(COMPANIES + ".csv");
  }

  /**
   * The control of a company with this code.
   *
   * @param name of the control
   */
  public RecordField field(String name, String label, String code) {
    String problem = isUnclear(name) ? reader.texts().text("record.several") : "";
    return pickers
        .field(companies(), column(name), label, code, problem)
        .unless(reader.texts().text("company.choose"));
  }

  /** The code of the company that was typed or chosen; what was typed where that is none. */
  public String read(String name, String typed) {
    return typed.isEmpty() ? "" : pickers.read(companies(), column(name), typed);
  }

  /** Whether what was typed means several companies, of which one is to be chosen. */
  public boolean isUnclear(String name) {
    return pickers.isUnclear(name);
  }
}
