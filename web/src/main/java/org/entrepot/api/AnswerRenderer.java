package org.entrepot.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes every answer: JSON in our own format whatever the server would do, a strong ETag on what
 * was got, 304 where the caller has it already, and the link to the next page of a list.
 */
@Provider
public class AnswerRenderer implements ContainerResponseFilter {

  private static final Annotation[] NO_ANNOTATIONS = {};

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Object entity = response.getEntity();
    if (isGet(request)) {
      describe(response);
    }
    if (entity instanceof ListPages list) {
      link(request.getUriInfo(), list, response);
    }
    MediaType type = response.getMediaType();
    RenderedAnswer rendered = render(entity, type);
    if (rendered == null) {
      return;
    }
    response.setEntity(
        rendered.bytes(), NO_ANNOTATIONS, type == null ? MediaType.APPLICATION_JSON_TYPE : type);
    if (response.getStatus() == Status.OK.getStatusCode() && isGet(request)) {
      tag(request, response, rendered);
    }
  }

  /**
   * To be asked for anew each time; whose answer it is, and in what form, depends on the caller.
   */
  private static void describe(ContainerResponseContext response) {
    int status = response.getStatus();
    if (status == Status.OK.getStatusCode() || status == Status.NOT_MODIFIED.getStatusCode()) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
      response.getHeaders().add(HttpHeaders.VARY, "Accept, Accept-Language");
    }
  }

  private static void tag(
      ContainerRequestContext request, ContainerResponseContext response, RenderedAnswer rendered) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(HttpHeaders.ETAG, rendered.etag());
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (known != null && rendered.isKnown(known)) {
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
      response.setEntity(null);
    }
  }

  private static @Nullable RenderedAnswer render(
      @Nullable Object entity, @Nullable MediaType type) {
    if (entity instanceof RenderedAnswer rendered) {
      return rendered;
    }
    if (entity instanceof byte[] bytes) {
      return RenderedAnswer.of(bytes);
    }
    if (entity instanceof String text) {
      return RenderedAnswer.of(text.getBytes(UTF_8));
    }
    if (entity instanceof Record || entity instanceof Collection || entity instanceof Map) {
      return isJson(type) ? RenderedAnswer.json(entity) : null;
    }
    return null;
  }

  private static boolean isJson(@Nullable MediaType type) {
    return type == null || type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
  }

  private static boolean isGet(ContainerRequestContext request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static void link(UriInfo uri, ListPages list, ContainerResponseContext response) {
    if (list.next() != null) {
      response.getHeaders().add(HttpHeaders.LINK, link(uri, "after", list.next(), "next"));
    }
    if (list.previous() != null) {
      response.getHeaders().add(HttpHeaders.LINK, link(uri, "before", list.previous(), "prev"));
    }
  }

  private static String link(UriInfo uri, String parameter, @Nullable String cursor, String to) {
    return "<"
        + uri.getRequestUriBuilder()
            .scheme(null)
            .host(null)
            .port(-1)
            .replaceQueryParam("after")
            .replaceQueryParam("before")
            .replaceQueryParam(parameter, cursor)
            .build()
        + ">; rel=\""
        + to
        + "\"";
  }
}
