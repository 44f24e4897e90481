package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entrepot.Problem;
import org.entrepot.access.Act;
import org.entrepot.edition.ReasonText;
import org.entrepot.intake.Refusal;
import org.entrepot.intake.RowRefused;
import org.entrepot.page.Display;
import org.entrepot.page.FormSum;
import org.entrepot.withdrawal.EffectPreview;
import org.entrepot.withdrawal.TriedEdits;
import org.jspecify.annotations.Nullable;

/**
 * Sets one column of the records that were chosen in a list, or of all that match it, once it has
 * shown which records change and what that moves.
 */
@Named("manyPage")
@RequestScoped
public class ManyRecordsPage extends WeighedForm<TriedEdits> {

  private static final int SHOWN = 20;

  @Inject RegisterRoute address;
  @Inject ChosenCodes codes;
  @Inject ColumnToSet column;
  @Inject ManyRecordsDesk desk;
  @Inject EffectPreview preview;
  @Inject RecordNames names;
  @Inject RefusalTexts refusals;
  @Inject Display reader;

  private String problem = "";
  private int changing;

  public boolean isAll() {
    return codes.isAll();
  }

  @Override
  List<RecordField> readFields() {
    return column.fields();
  }

  @Override
  boolean isUnclear() {
    return column.isUnclear();
  }

  @Override
  public boolean isFinalised() {
    return address.isFinalised();
  }

  @Override
  public String getSum() {
    return FormSum.of(codes.meant() + " " + column.wanted());
  }

  @Override
  TriedEdits attempt(ReasonText reason, Act by) {
    TriedEdits tried =
        preview.correct(
            address.required(), codes.meant(), new RecordCorrection(column.wanted(), reason), by);
    changing = tried.edited().changed().size();
    return tried;
  }

  @Override
  String save(@Nullable ReasonText reason, Act by) {
    RecordCorrection wanted = new RecordCorrection(column.wanted(), reason).byPerson();
    return address.changedList(desk.correct(address.required(), codes.meant(), wanted, by));
  }

  /** Of rows that may not be so the first few, by their codes. */
  @Override
  void refuse(Problem why) {
    problem =
        why instanceof RowRefused refused
            ? refused.refusals().stream()
                .limit(SHOWN)
                .map(each -> named(each, refusals.of(address.required(), each, wanted(each))))
                .collect(Collectors.joining(reader.texts().text("sentence.separator")))
            : why.message(reader.getLocale());
  }

  private @Nullable String wanted(Refusal refusal) {
    return column.wanted().get(Objects.requireNonNullElse(refusal.column(), ""));
  }

  private String named(Refusal refusal, String said) {
    int at = (int) refusal.line() - 2;
    return at >= 0 && at < codes.meant().size()
        ? reader.texts().text("record.said", codes.meant().get(at), said)
        : said;
  }

  @Override
  public String getProblem() {
    return problem;
  }

  /** The first of the records that change, by their codes and what they are called. */
  @Override
  List<FieldDifference> differences(TriedEdits tried) {
    List<ManyEdited.ChangedRecord> first = tried.edited().changed().stream().limit(SHOWN).toList();
    Map<String, String> called =
        names.of(address.required(), first.stream().map(ManyEdited.ChangedRecord::before).toList());
    return first.stream()
        .map(
            each ->
                new FieldDifference(
                    label(each.before().code(), called),
                    column.shown(each.before()),
                    column.shown(each.after())))
        .toList();
  }

  private static String label(String code, Map<String, String> called) {
    String name = called.getOrDefault(code, code);
    return name.equals(code) ? code : code + NamedRecords.BETWEEN + name;
  }

  /** {@code 3 records will change}. */
  public String getCount() {
    return reader.texts().text("many.count", reader.numbers().count(changing));
  }

  /** {@code Change 3 records}. */
  public String getAct() {
    return reader.texts().text("many.do", reader.numbers().count(changing));
  }
}
