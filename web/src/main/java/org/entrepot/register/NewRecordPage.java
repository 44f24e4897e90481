package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.RuleBroken;
import org.entrepot.access.Access;
import org.entrepot.access.Act;
import org.entrepot.bundle.Column;
import org.entrepot.page.Display;
import org.entrepot.withdrawal.EffectPreview;
import org.entrepot.withdrawal.TriedEdit;
import org.jspecify.annotations.Nullable;

/** The page to add a record to a register, once it has shown what that moves. */
@Named("newRecordPage")
@RequestScoped
public class NewRecordPage extends SavingForm {

  @Inject RegisterRoute address;
  @Inject RecordDesk desk;
  @Inject Access access;
  @Inject EffectPreview preview;
  @Inject ColumnNames names;
  @Inject Display reader;

  /** Looks the register up before the first byte is written. */
  public void load() {
    access.require(in().writing());
    if (!register().isEditable()) {
      throw new RuleBroken("record.whole", register().file().name());
    }
  }

  @Override
  VisibleRegister in() {
    return address.required();
  }

  /** {@code Add deal}. */
  public String getTitle() {
    return RecordKinds.add(register(), reader.texts());
  }

  public String getRegisterName() {
    return names.of(register());
  }

  /** Which edition it is added to, or empty. */
  public String getEdition() {
    return address.edition() == null ? "" : address.edition().name().in(reader.getLocale());
  }

  public String getList() {
    return address.back();
  }

  private Register register() {
    return in().register();
  }

  @Override
  List<Column> columns() {
    return register().columns();
  }

  /** What holds where nothing is typed is not shown: the record says so once it is there. */
  @Override
  Map<String, @Nullable String> known() {
    return new LinkedHashMap<>();
  }

  @Override
  public String getSeen() {
    return "";
  }

  @Override
  public boolean isFinalised() {
    return address.isFinalised();
  }

  @Override
  TriedEdit attempt(RecordCorrection correction, Act by) {
    return preview.create(in(), correction, by);
  }

  @Override
  EditedRecord save(RecordCorrection correction, Act by) {
    return desk.create(in(), correction, by);
  }

  @Override
  String saved(EditedRecord edited) {
    return address.saved(register().name(), edited, null);
  }
}
