package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.bundle.Column;
import org.entrepot.edition.Edition;
import org.entrepot.page.AmountScale;
import org.entrepot.page.Amounts;
import org.entrepot.page.Display;

/** What records count for, beside what was agreed, and all that a list has of them together. */
@RequestScoped
class CountedColumn {

  /** In addresses; no file has this column. */
  static final String NAME = "counted";

  /** The column that it stands behind. */
  private static final String AGREED = "value";

  private static final int CENTS = 2;

  @Inject RegisterRoute address;
  @Inject Registers registers;
  @Inject Display reader;

  private Map<String, BigDecimal> amounts = Map.of();

  /** Whether a list has it: unless others are chosen. */
  boolean isShown(Register register) {
    List<String> chosen = address.columns();
    return register.isByRate() && (chosen.isEmpty() || chosen.contains(NAME));
  }

  /** Reads what the records of a page count for, at once. */
  void read(VisibleRegister in, List<RegisterRecord> records) {
    if (isShown(in.register())) {
      amounts = registers.amounts(in, records.stream().map(RegisterRecord::code).toList());
    }
  }

  /** Where it stands among the columns that are shown. */
  int place(List<Column> shown) {
    List<String> names = shown.stream().map(Column::name).toList();
    return names.contains(AGREED) ? names.indexOf(AGREED) + 1 : names.size();
  }

  /** {@code US$, one year}. */
  String label() {
    return reader.texts().text("register.counted", unit());
  }

  ColumnHead head() {
    return new ColumnHead(label(), null, "none", "", "n");
  }

  RegisterCells.RecordCell cell(RegisterRecord record) {
    BigDecimal amount = amounts.get(record.code());
    String said = amount == null ? "–" : reader.numbers().decimal(amount, CENTS);
    return new RegisterCells.RecordCell(NAME, said, "", label(), "n", "");
  }

  /** What is said of all that match. */
  ListTotal total(CountedTotal total) {
    String parts =
        Stream.of(
                part("counted", total.counted()),
                part("waiting", total.waiting()),
                part("withdrawn", total.withdrawn()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(reader.texts().text("list.separator")));
    return new ListTotal(
        reader.texts().text("register.total", reader.numbers().count(total.records()), parts),
        reader.numbers().decimal(total.amount(), CENTS));
  }

  private String part(String key, long count) {
    return count == 0
        ? ""
        : reader.texts().text("register.total." + key, reader.numbers().count(count));
  }

  private String unit() {
    Edition edition = Objects.requireNonNull(address.edition(), "deals are of an edition");
    return new Amounts(reader.texts(), edition.reportingCurrency(), AmountScale.ONE).head();
  }

  /**
   * All that match together.
   *
   * @param said how many, and what of them is counted
   * @param amount what they count for
   */
  public record ListTotal(String said, String amount) {}
}
