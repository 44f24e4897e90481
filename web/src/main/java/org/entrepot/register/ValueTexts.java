package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.function.Function;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FieldKind;
import org.entrepot.page.Display;
import org.entrepot.page.Numbers;

/**
 * The values of columns as people write them, but for those that name a record. What is none of
 * what its column takes, such as what was mistyped, stays as it is.
 */
@RequestScoped
class ValueTexts {

  private static final String NUMBER = "-?[0-9]{1,40}([.][0-9]{1,40})?";
  private static final int HEADING = 4;
  private static final int CENTS = 2;

  @Inject EconomyTexts economies;
  @Inject Display reader;

  /** As the file has it what somebody typed; what is none stays as it is. */
  String typed(Column column, String value) {
    return column.type().kind() == FieldKind.DATE ? Numbers.typedDay(value) : value;
  }

  /** In the rows of a list. */
  String brief(Column column, String value) {
    return column.type().kind() == FieldKind.DATE
        ? day(value, reader.numbers()::shortDate)
        : plain(column, value);
  }

  /** On a record; amounts with their cents. */
  String full(Column column, String value) {
    return switch (column.type().kind()) {
      case DATE -> day(value, reader.numbers()::date);
      case NUMBER ->
          isAmount(column) && value.matches(NUMBER)
              ? reader.numbers().decimal(new BigDecimal(value), CENTS)
              : plain(column, value);
      default -> plain(column, value);
    };
  }

  /** In a form, where a currency has its code beside its name. */
  String coded(Column column, String value) {
    return switch (column.type().kind()) {
      case DATE -> day(value, reader.numbers()::date);
      case ECONOMY -> economies.of(value);
      case CURRENCY -> value.isEmpty() ? "" : value + NamedRecords.BETWEEN + currency(value);
      default -> plain(column, value);
    };
  }

  private String plain(Column column, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (column.type().kind()) {
      case NUMBER -> value.matches(NUMBER) ? reader.numbers().plain(new BigDecimal(value)) : value;
      case ECONOMY -> economies.of(value);
      default -> word(column, value);
    };
  }

  private String word(Column column, String value) {
    if (!column.type().words().isEmpty()) {
      return ColumnWords.of(reader.texts(), column, value);
    }
    return column.name().equals("hs_code") && value.length() > HEADING
        ? value.substring(0, HEADING) + "." + value.substring(HEADING)
        : value;
  }

  private static boolean isAmount(Column column) {
    return column.name().equals("value") || column.name().endsWith("_m2");
  }

  private static String day(String value, Function<LocalDate, String> writing) {
    try {
      return writing.apply(LocalDate.parse(value));
    } catch (DateTimeParseException none) {
      return value;
    }
  }

  /** {@code US Dollar}; the code itself where there is none. */
  String currency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(each -> each.getCurrencyCode().equals(code))
        .map(each -> each.getDisplayName(reader.getLocale()))
        .findFirst()
        .orElse(code);
  }
}
