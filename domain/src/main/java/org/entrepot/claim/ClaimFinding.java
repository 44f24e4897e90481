package org.entrepot.claim;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entrepot.LocalText;
import org.entrepot.Problem;
import org.entrepot.figure.Figure;
import org.entrepot.figure.Verdict;
import org.entrepot.ledger.PostingSource;
import org.jspecify.annotations.Nullable;

/** What was found of a claim, said in both languages. */
record ClaimFinding(
    Verdict verdict,
    LocalText value,
    LocalText reason,
    @Nullable Figure figure,
    @Nullable PostingSource record) {

  static final LocalText NOTHING = new LocalText("–", "–");

  /**
   * @param code of the sentence that says why
   */
  static ClaimFinding of(Verdict verdict, LocalText value, String code, Object... arguments) {
    return new ClaimFinding(verdict, value, sentence(code, arguments), null, null);
  }

  static ClaimFinding unknown(String code, Object... arguments) {
    return of(Verdict.UNKNOWN, NOTHING, code, arguments);
  }

  /** Of a qualifier that says nothing of what the claim is about. */
  static ClaimFinding notSaid(ClaimQualifier qualifier) {
    return unknown("claim.qualifier", qualifier.word());
  }

  /** The finding with another sentence after its reason. */
  ClaimFinding more(String code, Object... arguments) {
    LocalText next = sentence(code, arguments);
    LocalText both =
        new LocalText(
            reason.en() + " " + next.en(), reason.in(Locale.CHINESE) + next.in(Locale.CHINESE));
    return new ClaimFinding(verdict, value, both, figure, record);
  }

  ClaimFinding by(Figure read) {
    return new ClaimFinding(verdict, value, reason, read, record);
  }

  /** Decided by this one record. */
  ClaimFinding by(PostingSource one) {
    return new ClaimFinding(verdict, value, reason, figure, one);
  }

  CheckedClaim of(Claim claim) {
    SortedMap<String, Long> positions =
        figure == null ? new TreeMap<>() : figure.reading().positions();
    return new CheckedClaim(claim, verdict, value, reason, positions, figure, record);
  }

  /** A sentence of the program's; texts in two languages are put in each in its own. */
  static LocalText sentence(String code, Object... arguments) {
    return new LocalText(in(Locale.ENGLISH, code, arguments), in(Locale.CHINESE, code, arguments));
  }

  private static String in(Locale language, String code, Object... arguments) {
    Object[] said = new Object[arguments.length];
    for (int i = 0; i < said.length; i++) {
      said[i] = arguments[i] instanceof LocalText text ? text.in(language) : arguments[i];
    }
    return Problem.message(code, language, said);
  }
}
