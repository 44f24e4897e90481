package org.entrepot.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.api.CutBody;

/**
 * Reads forms without files with patience before anything asks for them. Those with files are read
 * by {@link Router}, for those alone who may send any; bodies for the API are paced there.
 */
@WebFilter("/*")
public class FormPatience extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient PatientReading reading;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isRead(request)) {
      chain.doFilter(request, response);
      return;
    }
    if (request.getCharacterEncoding() == null) {
      request.setCharacterEncoding("UTF-8"); // as Faces does, before anything is read
    }
    if (reading.isWhole(request, response, () -> read(request))) {
      chain.doFilter(request, response);
    }
  }

  /** Some servers say nothing of a form that does not come, and have it be one without fields. */
  private static void read(HttpServletRequest request) throws IOException {
    if (!AnnouncedForm.hasFields(request) && !request.getInputStream().isFinished()) {
      throw new CutBody();
    }
  }

  /** A longer one is refused elsewhere. */
  private static boolean isRead(HttpServletRequest request) {
    AnnouncedForm form = AnnouncedForm.of(request);
    return form.isPlain()
        && form.bytes() > 0
        && !form.isTooLong()
        && !request.getServletPath().startsWith("/api");
  }
}
