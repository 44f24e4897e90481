package org.entrepot.party;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entrepot.bundle.FieldType;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * An identifier of a company, without what people put into it to read it more easily: spaces, dots,
 * hyphens, small letters. No scheme has any of these, so two spellings are one identifier.
 */
final class IdentifierField implements FieldType {

  private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\p{Pd}./·_]");

  private final FieldType text;

  /**
   * @param length of the identifier as it is kept
   */
  IdentifierField(int length) {
    this.text = Fields.text(length);
  }

  @Override
  public @Nullable String read(String written, Vocabulary words, FieldRemarks fault) {
    String wide = Normalizer.normalize(written, Normalizer.Form.NFKC);
    String identifier = BETWEEN.matcher(wide).replaceAll("").toUpperCase(Locale.ROOT);
    // of nothing but separators the rules shall say that it is none
    return text.read(identifier.isEmpty() ? written : identifier, words, fault);
  }
}
