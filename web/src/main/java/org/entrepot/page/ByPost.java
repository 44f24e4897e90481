package org.entrepot.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.entrepot.NotAllowed;

/**
 * Lets a form be sent by POST alone. Faces takes any request with the state of a view for a form
 * that was sent, so that an address somebody is led to could act for them, past what is asked of
 * those who send. The error page is no form either, whatever was sent to where it is shown.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class ByPost extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final List<String> OF_FACES = List.of("jakarta.faces.", "javax.faces.");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      chain.doFilter(new OnlyLooking(request), response);
    } else if (isOfPages(request) && !request.getMethod().equals("POST") && sendsForm(request)) {
      response.setHeader("Allow", "POST");
      ErrorPage.show(
          request,
          response,
          HttpServletResponse.SC_METHOD_NOT_ALLOWED,
          new NotAllowed("form.by-get"));
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The API has no forms, and refuses such parameters as any that it does not know. */
  private static boolean isOfPages(HttpServletRequest request) {
    return !request.getServletPath().startsWith("/api/");
  }

  private static boolean sendsForm(HttpServletRequest request) {
    return Collections.list(request.getParameterNames()).stream()
        .anyMatch(name -> OF_FACES.stream().anyMatch(name::startsWith));
  }
}
