package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/**
 * Refuses forms with files before a byte of them is read: a server keeps them on its disk as soon
 * as anything asks for a parameter. One page takes files, and no more than an upload may have. What
 * is refused gets a plain text, for an error page would ask for parameters too. The API reads no
 * such form and says so itself.
 */
@WebFilter("/*")
public class FormLimit extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** The addresses of the page where files are sent. */
  private static final Set<String> UPLOADS = Set.of("/desk", "/desk/imports");

  /** What the other fields of the form and its boundaries take at most. */
  private static final long FIELDS = 1 << 16;

  @Inject transient UploadLimit limit;
  @Inject transient Display reader;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = path(request);
    long most = UPLOADS.contains(path) ? limit.bytes() + FIELDS : 0;
    int refusal = refusal(request.getContentType(), request.getContentLengthLong(), most);
    if (refusal == 0 || path.startsWith("/api/")) {
      chain.doFilter(request, response);
    } else {
      refuse(response, refusal);
    }
  }

  /** As the server has resolved it: what was sent may go up and down before it gets somewhere. */
  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  /**
   * The status of a refusal; 0 where there is none.
   *
   * @param announced in bytes, negative where the sender does not say
   * @param most in bytes, 0 where no files are taken
   */
  static int refusal(@Nullable String type, long announced, long most) {
    if (type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      return 0;
    }
    if (most == 0) {
      return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    }
    if (announced < 0) {
      return HttpServletResponse.SC_LENGTH_REQUIRED;
    }
    return announced > most ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 0;
  }

  private void refuse(HttpServletResponse response, int status) throws IOException {
    String sentence =
        status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
            ? new UploadTooLarge(limit.bytes()).message(reader.getLocale())
            : reader.texts().text("form.refused." + status);
    response.setStatus(status);
    // the rest of it is not wanted
    response.setHeader("Connection", "close");
    response.setContentType("text/plain;charset=UTF-8");
    response.getOutputStream().write((sentence + "\n").getBytes(UTF_8));
  }
}
