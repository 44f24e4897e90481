package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.entrepot.ledger.CopyEscape;
import org.jspecify.annotations.Nullable;

/** Rows in COPY's text format: tab and line feed between, backslashes before what is special. */
final class CopyText implements Closeable {

  private static final int CHUNK = 1 << 15;

  private final OutputStream out;
  private final StringBuilder text = new StringBuilder(2 * CHUNK);
  private boolean begun;

  CopyText(OutputStream out) {
    this.out = out;
  }

  CopyText field(@Nullable String value) {
    if (begun) {
      text.append('\t');
    }
    begun = true;
    if (value == null) {
      text.append("\\N");
    } else {
      CopyEscape.append(text, value);
    }
    return this;
  }

  /** A text[]. */
  CopyText fields(List<String> values) {
    StringBuilder array = new StringBuilder("{");
    for (String value : values) {
      array.append(array.length() > 1 ? ",\"" : "\"");
      array.append(storable(value).replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    return field(array.append('}').toString());
  }

  CopyText fields(@Nullable String[] values) {
    for (String value : values) {
      field(value);
    }
    return this;
  }

  void end() throws IOException {
    text.append('\n');
    begun = false;
    if (text.length() >= CHUNK) {
      flush();
    }
  }

  /** The database keeps no NUL. */
  static String storable(String value) {
    return value.indexOf('\0') < 0 ? value : value.replace('\0', '\uFFFD');
  }

  private void flush() throws IOException {
    out.write(text.toString().getBytes(UTF_8));
    text.setLength(0);
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
