package org.entrepot.intake;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entrepot.InvalidValue;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a form.
 *
 * @param part as the server keeps it
 * @param name the bundle file's name, or any name of a zip
 */
record SentFile(Part part, String name) implements Upload {

  private static final int LONGEST = 200;

  /**
   * @param kind the bundle file that it is said to be; null to go by its own name
   * @throws InvalidValue with code {@code import.type} if it is neither a zip nor a known file
   */
  static SentFile of(Part part, @Nullable String kind, Set<String> known) {
    String sent = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
    String name = kind == null ? base(sent) : kind;
    boolean zip = kind == null && sent.strip().toLowerCase(Locale.ROOT).endsWith(".zip");
    if (!zip && !known.contains(name)) {
      throw new InvalidValue("import.type", "file", name);
    }
    return new SentFile(part, name);
  }

  /** Some browsers send the folder too. No path of this server: it may know no such letters. */
  private static String base(String sent) {
    String shown = OneLine.withoutControls(BundleFile.base(sent));
    int end = Math.min(shown.length(), LONGEST);
    return end < shown.length() && Character.isHighSurrogate(shown.charAt(end - 1))
        ? shown.substring(0, end - 1)
        : shown.substring(0, end);
  }

  @Override
  public InputStream open() throws IOException {
    return part.getInputStream();
  }
}
