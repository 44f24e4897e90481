package org.entrepot.bundle;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code of the Harmonized System as tariffs and worksheets write it: with dots or spaces between
 * its pairs of digits, without the zero that a worksheet takes for nothing, or with the digits that
 * a country adds after the sixth. It is kept as 2, 4 or 6 digits. What is read otherwise than it is
 * written is noted; dots and spaces are not, because nobody means anything by them.
 */
final class HsCodeField implements FieldType {

  private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\p{Pd}.]");
  private static final int SUBHEADING = 6;

  /** Some countries have nine digits: an odd number need not be short of a zero. */
  private static final int LONGEST_ODD = 9;

  private static final int LONGEST = 10;

  @Override
  public @Nullable String read(String text, Vocabulary words, FieldRemarks fault) {
    String[] groups =
        BETWEEN.split(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC), LONGEST);
    List<String> known =
        readings(groups).stream()
            .map(HsCodeField::international)
            .filter(words::hasHsCode)
            .distinct()
            .toList();
    if (known.size() != 1) {
      return known.isEmpty()
          ? Fields.wrong(fault, isWhole(groups) ? "hs.unknown" : "hs.form", "")
          : Fields.wrong(fault, "hs.ambiguous", String.join(", ", known));
    }
    String code = known.get(0);
    String written = String.join("", groups);
    if (written.length() > SUBHEADING) {
      fault.read("hs.national", code);
    } else if (!written.equals(code)) {
      fault.read("hs.zero", code);
    }
    return code;
  }

  /** Which digits it can be; none where it is of another form. */
  private static List<String> readings(String[] groups) {
    String digits = String.join("", groups);
    if (!Arrays.stream(groups).allMatch(Fields::digits) || digits.length() > LONGEST) {
      return List.of();
    }
    if (groups.length > 1) {
      return isPaired(groups) ? List.of(isOdd(groups[0]) ? "0" + digits : digits) : List.of();
    }
    if (!isOdd(digits)) {
      return List.of(digits);
    }
    return digits.length() == LONGEST_ODD ? List.of("0" + digits, digits) : List.of("0" + digits);
  }

  /** A number that lost a zero at its end is another code: 901.2 may have been 0901.20. */
  private static boolean isPaired(String[] groups) {
    int before = groups[0].length() + groups[0].length() % 2;
    for (int i = 1; i < groups.length; i++) {
      if (isOdd(groups[i]) && before < SUBHEADING) {
        return false;
      }
      before += groups[i].length();
    }
    return true;
  }

  private static boolean isWhole(String[] groups) {
    List<String> readings = readings(groups);
    return !readings.isEmpty() && (groups.length > 1 || !isOdd(groups[0]));
  }

  private static boolean isOdd(String digits) {
    return digits.length() % 2 == 1;
  }

  private static String international(String digits) {
    return digits.substring(0, Math.min(digits.length(), SUBHEADING));
  }
}
