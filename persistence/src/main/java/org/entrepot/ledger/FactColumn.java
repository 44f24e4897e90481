package org.entrepot.ledger;

import java.util.Locale;
import java.util.function.Function;

/** The columns of a fact in the table {@code settling}, in the order of settle_record(). */
enum FactColumn {
  LINE("integer", Fact::line),
  ACCOUNT("text", Fact::account),
  EFFECTIVE_ON("date", Fact::effectiveOn),
  QUANTITY("numeric", fact -> fact.quantity().toPlainString()),
  UNIT("text", Fact::unit),
  ECONOMY("text", fact -> fact.get(Dimension.ECONOMY)),
  ORIGIN("text", Fact::origin),
  SECTION("text", fact -> fact.get(Dimension.SECTION)),
  PAVILION("text", fact -> fact.get(Dimension.PAVILION)),
  DELEGATION("text", fact -> fact.get(Dimension.DELEGATION)),
  KIND("text", fact -> fact.get(Dimension.KIND)),
  PARTY("text", Fact::party),
  TRAITS("text", fact -> String.join(" ", fact.traits()));

  private final String sqlType;

  @SuppressWarnings("ImmutableEnumChecker") // the functions above have no state
  private final Function<Fact, Object> value;

  FactColumn(String sqlType, Function<Fact, Object> value) {
    this.sqlType = sqlType;
    this.value = value;
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  String sqlType() {
    return sqlType;
  }

  String of(Fact fact) {
    return value.apply(fact).toString();
  }
}
