package org.entrepot.published;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entrepot.bundle.FieldType;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The words beside a published number, parted by commas or semicolons: each says how exact it is
 * ({@code more than}, {@code over} and {@code 超过} are one), of what kind an area is, or remarks
 * something else. Who publishes has many words for few meanings; a short one that nobody knows
 * could be one of them, so it is not taken for a remark.
 */
final class QualifierWords implements FieldType {

  private static final String QUALIFIER = "qualifier";
  private static final Pattern BETWEEN = Pattern.compile("[,;、，；]");
  private static final Pattern PART = Pattern.compile("[^,;、，；]+");
  private static final Pattern DECIMALS = Pattern.compile("exact to \\d decimals?|no decimals");

  /**
   * A sentence, or what has a number of its own, says something else than how exact this one is.
   */
  private static final Pattern REMARK =
      Pattern.compile(
          "[\"“].*[\"”]|.*\\p{L}.*\\d.*|.*\\d.*\\p{L}.*|\\p{IsHan}.{7,}|\\S+( \\S+){3,}");

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,. ]*");

  private final FieldType text;

  /**
   * @param length of all words together
   */
  QualifierWords(int length) {
    this.text = Fields.text(length);
  }

  @Override
  public @Nullable String read(String written, Vocabulary words, FieldRemarks fault) {
    String given = text.read(written, words, fault);
    if (given == null) {
      return null;
    }
    for (String part : BETWEEN.split(given, -1)) {
      if (!part.isBlank() && !isKnown(part.strip())) {
        fault.is("qualifier.unknown", "more than, nearly, about, at most, exact");
        return null;
      }
    }
    return PART.matcher(given).replaceAll(part -> Matcher.quoteReplacement(named(part.group())));
  }

  private static boolean isKnown(String part) {
    return isDecimals(part)
        || PublishedLexicon.meaning(QUALIFIER, part).isPresent()
        || PublishedLexicon.meaning("remark", part).isPresent()
        || AreaKind.isSaid(part)
        || (REMARK.matcher(part).matches() && !isQualifiedNumber(part));
  }

  private static boolean isDecimals(String part) {
    return DECIMALS.matcher(PublishedLexicon.normal(part)).matches();
  }

  /**
   * The words with the number again: {@code over 3,400}, of which a comma leaves {@code over 3}.
   */
  private static boolean isQualifiedNumber(String part) {
    String rest = NUMBER.matcher(PublishedLexicon.normal(part)).replaceAll("").strip();
    return PublishedLexicon.meaning(QUALIFIER, rest).isPresent();
  }

  /** The text with the one word that we have for what it means, and the spaces around it. */
  private static String named(String part) {
    return meaning(part).map(word -> part.replace(part.strip(), word)).orElse(part);
  }

  private static Optional<String> meaning(String part) {
    return PublishedLexicon.meaning(QUALIFIER, part.strip());
  }

  /** The parts of the words, each by the one word that we have for what it means. */
  static List<String> parts(@Nullable String words) {
    return words == null
        ? List.of()
        : BETWEEN.splitAsStream(words).flatMap(QualifierWords::part).toList();
  }

  private static Stream<String> part(String part) {
    String stripped = part.strip();
    return stripped.isEmpty() ? Stream.of() : Stream.of(meaning(part).orElse(stripped));
  }
}
