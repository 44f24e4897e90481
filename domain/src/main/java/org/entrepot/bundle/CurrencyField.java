package org.entrepot.bundle;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A currency by its code of ISO 4217; what people call some of them instead is named as such. */
final class CurrencyField implements FieldType {

  /** No codes of ISO 4217, now or ever: names of banks, of markets and of everyday life. */
  private static final Map<String, String> INSTEAD =
      Map.of(
          "RMB", "CNY", "CNH", "CNY", "NTD", "TWD", "NIS", "ILS", "STG", "GBP", "UKP", "GBP", "SFR",
          "CHF", "EURO", "EUR");

  private static final int LENGTH = 3;

  @Override
  public FieldKind kind() {
    return FieldKind.CURRENCY;
  }

  @Override
  public @Nullable String read(String text, Vocabulary words, FieldRemarks fault) {
    if (words.hasCurrency(text)) {
      return text;
    }
    String instead = INSTEAD.get(text);
    if (instead != null) {
      return Fields.wrong(fault, "currency.other_code", instead);
    }
    return Fields.wrong(
        fault, Fields.capitals(text, LENGTH) ? "currency.unknown" : "currency.form", "");
  }
}
