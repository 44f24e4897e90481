package org.entrepot.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entrepot.Sql;
import org.entrepot.bundle.Vocabulary;

/**
 * The codes as the database has them. A list is read when a field first asks for it; of few rows
 * only the codes in question are looked up.
 */
final class SqlVocabulary implements Vocabulary {

  private final Sql sql;
  private final boolean few;
  private final Runnable before;
  private final Map<CodeList, Set<String>> known = new HashMap<>();
  private final Set<String> named = new HashSet<>();

  private enum CodeList {
    ECONOMY("select alpha2 from economy", "exists (select from economy where alpha2 = ?)"),
    CURRENCY(
        "select unnest(currencies) from economy union select currency from exchange_rate"
            + " union select code from withdrawn_currency union select 'EUR'",
        "exists (select from economy where ? = any (currencies))"
            + " or ? = 'EUR' or exists (select from exchange_rate where currency = ?)"
            + " or exists (select from withdrawn_currency where code = ?)"),
    HS_CODE("select code from hs_code", "exists (select from hs_code where code = ?)");

    private final String all;
    private final String one;

    CodeList(String all, String one) {
      this.all = all;
      this.one = one;
    }
  }

  /**
   * @param few whether there are few rows
   * @param before makes the connection free for a query: a COPY may be open
   */
  SqlVocabulary(Sql sql, boolean few, Runnable before) {
    this.sql = sql;
    this.few = few;
    this.before = before;
  }

  /** Takes what the header of a file of rates names for currencies. */
  void name(Set<String> currencies) {
    named.addAll(currencies);
  }

  @Override
  public boolean hasEconomy(String code) {
    return has(CodeList.ECONOMY, code);
  }

  @Override
  public boolean hasCurrency(String code) {
    return named.contains(code) || has(CodeList.CURRENCY, code);
  }

  @Override
  public boolean hasHsCode(String code) {
    return has(CodeList.HS_CODE, code);
  }

  private boolean has(CodeList list, String code) {
    Set<String> codes = known.get(list);
    if (codes == null) {
      codes = few ? new HashSet<>() : all(list);
      known.put(list, codes);
    }
    if (few && !codes.contains(code) && asked(list, code)) {
      codes.add(code);
    }
    return codes.contains(code);
  }

  private Set<String> all(CodeList list) {
    before.run();
    return Set.copyOf(sql.list(list.all, row -> row.getString(1)));
  }

  private boolean asked(CodeList list, String code) {
    before.run();
    return sql.yes(
        "select " + list.one.replace("?", "g.code") + " from (select ?::text) g (code)",
        CopyText.storable(code));
  }
}
