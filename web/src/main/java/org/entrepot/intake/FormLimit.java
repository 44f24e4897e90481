package org.entrepot.intake;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.entrepot.RuleBroken;
import org.entrepot.page.AnnouncedForm;
import org.entrepot.page.ErrorPage;

/**
 * Refuses forms with files before a byte of them is read: a server keeps them on its disk as soon
 * as anything asks for a parameter. One page takes files, and no more than an upload may have.
 * Forms without files have a limit of ours, as each server has another. The API reads no such form
 * and says so itself.
 */
@WebFilter("/*")
public class FormLimit extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** The addresses of the page where files are sent. */
  private static final Set<String> UPLOADS = Set.of("/desk/imports");

  /** What the other fields of the form and its boundaries take at most. */
  private static final long FIELDS = 1 << 16;

  private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;

  @Inject transient UploadLimit limit;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = path(request);
    long most = UPLOADS.contains(path) ? limit.bytes() + FIELDS : 0;
    AnnouncedForm form = AnnouncedForm.of(request);
    int refusal = refusal(form, most);
    if (path.startsWith("/api/")) {
      chain.doFilter(request, response);
    } else if (refusal != 0) {
      refuse(request, response, refusal, new UploadTooLarge(limit.bytes()));
    } else if (form.isTooLong()) {
      RuleBroken tooLong = new RuleBroken("form.too-long", AnnouncedForm.LONGEST >> 10);
      refuse(request, response, TOO_LARGE, tooLong);
    } else {
      chain.doFilter(request, response);
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
   * @param most in bytes, 0 where no files are taken
   */
  static int refusal(AnnouncedForm form, long most) {
    if (!form.hasFiles()) {
      return 0;
    }
    if (most == 0) {
      return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    }
    if (form.bytes() < 0) {
      return HttpServletResponse.SC_LENGTH_REQUIRED;
    }
    return form.bytes() > most ? TOO_LARGE : 0;
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, RuleBroken tooLarge)
      throws IOException {
    // the rest of it is not wanted
    response.setHeader("Connection", "close");
    ErrorPage.show(request, response, status, status == TOO_LARGE ? tooLarge : null);
  }
}
