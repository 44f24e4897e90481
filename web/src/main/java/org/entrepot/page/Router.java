package org.entrepot.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.entrepot.access.Access;
import org.entrepot.access.Bearer;
import org.entrepot.access.Permission;

/**
 * Leads the address of a page to its view, for those who may open it. Files are taken here because
 * servers read a form as the servlet allows that a request came to first; which form may have any,
 * and how large, is decided before.
 */
@MultipartConfig(fileSizeThreshold = 1 << 16)
@WebServlet({
  "",
  "/editions/*",
  "/outlook",
  "/claims",
  "/claims.csv",
  "/claims.xlsx",
  "/economies",
  "/economies.csv",
  "/economies.xlsx",
  "/desk/*",
  "/sign-in",
  "/password"
})
public class Router extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient Access access;
  @Inject transient Route route;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String info = request.getPathInfo();
    String path = request.getServletPath() + (info == null ? "" : info);
    Optional<SitePage> place = SitePage.at(path.isEmpty() ? "/" : path);
    if (place.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (request.getAttribute(Bearer.UNCHECKED) != null) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else if (access.may(permission(place.get(), request))) {
      open(place.get(), path.isEmpty() ? "/" : path, request, response);
    } else if (access.who() == null) {
      response.sendRedirect(route.to("sign-in") + "?to=" + Route.encodeQuery(route.getHere()));
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Who only looks sends nothing. */
  private static Permission permission(SitePage place, HttpServletRequest request) {
    boolean looks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return looks ? place.look() : place.send();
  }

  private void open(
      SitePage place, String path, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    place.match(path).ifPresent(route::enter);
    response.setHeader("Cache-Control", "no-cache, private");
    response.setHeader("Vary", "Cookie, Accept-Language");
    request.getRequestDispatcher(place.view()).forward(request, response);
  }
}
