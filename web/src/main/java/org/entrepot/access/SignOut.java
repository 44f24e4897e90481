package org.entrepot.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.page.SameSite;
import org.entrepot.setting.ServerSettings;

/** Ends a person's session and leads to the overview. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient PersonSession session;
  @Inject transient ServerSettings settings;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!SameSite.sent(request, settings.publicUrl())) {
      SameSite.refuse(request, response);
      return;
    }
    session.end();
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + "/");
  }
}
