package org.entrepot.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A form as the head of its request announces it.
 *
 * @param type of its body
 * @param bytes negative where the sender does not say
 */
public record AnnouncedForm(@Nullable String type, long bytes) {

  /** Of a form without files, in bytes. */
  public static final long LONGEST = 1 << 20;

  public static AnnouncedForm of(HttpServletRequest request) {
    return new AnnouncedForm(request.getContentType(), request.getContentLengthLong());
  }

  /** One without files, such as most are. */
  public boolean isPlain() {
    return isOf("application/x-www-form-urlencoded");
  }

  public boolean hasFiles() {
    return isOf("multipart/");
  }

  /** A form without files that is too long, or does not say how long it is. */
  public boolean isTooLong() {
    return isPlain() && (bytes < 0 || bytes > LONGEST);
  }

  /** Whether a form that was read has more than its address says. */
  static boolean hasFields(HttpServletRequest request) {
    String query = request.getQueryString();
    long asked =
        query == null
            ? 0
            : Arrays.stream(query.split("&", -1)).filter(each -> !each.isEmpty()).count();
    return request.getParameterMap().values().stream().mapToLong(each -> each.length).sum() > asked;
  }

  private boolean isOf(String start) {
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(start);
  }
}
