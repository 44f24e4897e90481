package org.entrepot.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it goes out.
 *
 * @param bytes the body
 * @param etag strong entity tag with its quotation marks
 */
@SuppressWarnings("ArrayRecordComponent") // the tag stands for the bytes; nobody compares two
public record RenderedAnswer(byte[] bytes, String etag) {

  private static final int TAG_BYTES = 16;
  private static final Pattern TAG = Pattern.compile("(W/)?\"[^\"]*\"");

  public static RenderedAnswer of(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      String tag = HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES));
      return new RenderedAnswer(bytes, '"' + tag + '"');
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  /** As JSON. */
  public static RenderedAnswer json(Object value) {
    return of(JsonText.of(value));
  }

  /** Whether the caller has it already, by the header If-None-Match: a weak tag will do. */
  boolean isKnown(String ifNoneMatch) {
    return isNamed(ifNoneMatch, tag -> tag.replaceFirst("^W/", ""));
  }

  /**
   * Whether it is what the caller means to change, by the header If-Match: a weak tag means none.
   */
  boolean isMeant(String ifMatch) {
    return isNamed(ifMatch, tag -> tag);
  }

  /** Sends it to a browser, or says that it has it already. */
  public void send(@Nullable String ifNoneMatch, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", etag);
    if (ifNoneMatch != null && isKnown(ifNoneMatch)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private boolean isNamed(String header, UnaryOperator<String> read) {
    return header.strip().equals("*")
        || TAG.matcher(header).results().anyMatch(tag -> read.apply(tag.group()).equals(etag));
  }
}
