package org.entrepot.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.entrepot.access.Access;
import org.entrepot.access.Allowance;
import org.entrepot.access.Bearer;
import org.entrepot.access.Permission;
import org.entrepot.access.RequestId;
import org.entrepot.access.TooMuchAsked;
import org.entrepot.api.ProblemStatus;
import org.entrepot.setting.ServerSettings;

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
  "/press",
  "/claims",
  "/claims.csv",
  "/claims.xlsx",
  "/economies",
  "/economies.csv",
  "/economies.xlsx",
  "/problems/*",
  "/desk/*",
  "/sign-in",
  "/password",
  "/welcome",
  "/forgotten"
})
public class Router extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = Logger.getLogger(Router.class.getName());
  private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");

  @Inject transient Access access;
  @Inject transient Route route;
  @Inject transient KeptPages kept;
  @Inject transient ServerSettings settings;
  @Inject transient PatientReading reading;
  @Inject transient Allowance allowance;
  @Inject transient RequestId id;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String info = request.getPathInfo();
    String path = request.getServletPath() + (info == null ? "" : info);
    Optional<SitePage> place = SitePage.at(path.isEmpty() ? "/" : path);
    if (place.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", String.join(", ", METHODS));
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Allow", String.join(", ", METHODS));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (request.getAttribute(Bearer.UNCHECKED) != null) {
      LOG.warning("Request " + id.value() + " was not answered, no database to check a token");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else if (request.getMethod().equals("POST")
        && !SameSite.sent(request, settings.publicUrl())) {
      SameSite.refuse(request, response);
    } else if (access.may(permission(place.get(), request))) {
      if (isWhole(request, response)) {
        openAtCost(place.get(), path.isEmpty() ? "/" : path, request, response);
      }
    } else if (access.who() == null) {
      leadToSignIn(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /**
   * A part of a page that is asked for by its script is not in the sign-in: the page goes there.
   */
  private void leadToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String signIn = route.to("sign-in") + "?to=" + Route.encodeQuery(route.getHere());
    if (request.getHeader("HX-Request") == null) {
      response.sendRedirect(signIn);
    } else {
      response.setHeader("HX-Redirect", signIn);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
  }

  private boolean isWhole(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return !AnnouncedForm.of(request).hasFiles()
        || reading.isWhole(request, response, request::getParts);
  }

  /** Who only looks sends nothing. */
  private static Permission permission(SitePage place, HttpServletRequest request) {
    boolean looks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return looks ? place.look() : place.send();
  }

  private void openAtCost(
      SitePage place, String path, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      open(place, path, request, response);
    } catch (TooMuchAsked later) {
      ErrorPage.show(request, response, ProblemStatus.of(later), later);
    }
  }

  private void open(
      SitePage place, String path, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    place.match(path).ifPresent(route::enter);
    response.setHeader("Cache-Control", "no-cache, private");
    response.setHeader("Vary", "Cookie, Accept-Language");
    if (kept.isFor(place, request)) {
      kept.send(
          request,
          response,
          written -> {
            allowance.spend(place.cost(request.getMethod()));
            forward(place, request, written);
          });
    } else {
      allowance.spend(place.cost(request.getMethod()));
      forward(place, request, response);
    }
  }

  private static void forward(
      SitePage place, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.getRequestDispatcher(place.view()).forward(request, response);
  }
}
