package org.entrepot.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says.
 *
 * @param id code of the claim
 * @param edition code of the edition that it is about, or null where it is about none
 * @param dimension {@code economy=AU}, or null for the whole
 * @param value as written; several members or parties are parted by {@code ;}; null where the
 *     qualifier says all
 * @param unit {@code USD bn}, {@code enterprises}, or null
 * @param through the day that it speaks of, or null for all
 * @param sentence the words in which it was said, or null
 * @param source who said it, where and when, or null
 * @param note what it means, or null
 */
public record Claim(
    String id,
    @Nullable String edition,
    ClaimTopic about,
    @Nullable String dimension,
    @Nullable String value,
    @Nullable String unit,
    ClaimQualifier qualifier,
    @Nullable LocalDate through,
    @Nullable String sentence,
    @Nullable String source,
    @Nullable String note) {

  private static final String NUMBER = "-?[0-9]{1,30}(\\.[0-9]{1,20})?([eE][1-9][0-9]?)?";

  /**
   * The edition that it is about.
   *
   * @throws InvalidValue if it names none
   */
  String requiredEdition() {
    if (edition == null) {
      throw new InvalidValue("claim.edition", "edition", null);
    }
    return edition;
  }

  /**
   * The value as the number that it is.
   *
   * @throws InvalidValue if it is none
   */
  public BigDecimal number() {
    if (value == null || !isNumber()) {
      throw new InvalidValue("decimal.form", "value", value);
    }
    return new BigDecimal(value);
  }

  /** Whether the value is a number: {@code 78.41}, or {@code 366E3} of thousands. */
  public boolean isNumber() {
    return value != null && value.matches(NUMBER);
  }

  /** The parts of a value that has several. */
  List<String> values() {
    return value == null
        ? List.of()
        : Arrays.stream(value.split(";")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  /** What the dimension must be: {@code AU} where it is {@code economy=AU}; null for any. */
  @Nullable String of(String key) {
    return dimension != null && dimension.startsWith(key + "=")
        ? dimension.substring(key.length() + 1)
        : null;
  }

  /** The claim with who said it. */
  public Claim saidBy(@Nullable String who) {
    return new Claim(
        id, edition, about, dimension, value, unit, qualifier, through, sentence, who, note);
  }
}
