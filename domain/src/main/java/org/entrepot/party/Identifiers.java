package org.entrepot.party;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Identifiers of companies and their check characters. */
final class Identifiers {

  private static final Pattern LEI = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
  private static final Pattern VAT = Pattern.compile("[A-Z]{2}[0-9A-Z+*]{2,12}");

  /** The characters of GB 32100-2015 in the order of their values; its length is the modulus. */
  private static final String USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int USCC_LENGTH = 18;
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private Identifiers() {}

  /** ISO 17442: as a number with A as 10 to Z as 35, it leaves 1 when divided by 97 (ISO 7064). */
  static boolean lei(String text) {
    if (!LEI.matcher(text).matches()) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    text.chars().forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }

  /** GB 32100-2015: the characters, weighted by powers of 3, and the last add up to 0 modulo 31. */
  static boolean uscc(String text) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < text.length(); i++) {
      int value = USCC.indexOf(text.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += i < USCC_LENGTH - 1 ? value * weight : value;
      weight = weight * 3 % USCC.length();
    }
    return text.length() == USCC_LENGTH && sum % USCC.length() == 0;
  }

  /** Each country has its own form: only what they have in common is looked at. */
  static boolean vat(String text) {
    return VAT.matcher(text).matches();
  }
}
