package org.entrepot.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.entrepot.access.DatabaseOutages;
import org.entrepot.access.RequestId;

/** A request as far as errors need to know it. */
final class Asking {

  static final String ID = "00000000000000ff";

  /** The method that a POST comes to. */
  private static final Map<String, Object> SENDING = Map.of("getResourceMethod", sending());

  /** An error that comes of a database that does not answer. */
  static final class Outage extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** An error that comes of a disk without room. */
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final class KnownOutages implements DatabaseOutages {
    @Override
    public boolean tell(Throwable thrown) {
      return thrown instanceof Outage;
    }

    @Override
    public boolean full(Throwable thrown) {
      return thrown instanceof Full;
    }

    @Override
    public boolean isOngoing() {
      return false;
    }
  }

  interface Sending {
    void send(@QueryParam("file") String file);
  }

  private static Method sending() {
    return Sending.class.getDeclaredMethods()[0];
  }

  private final String method;
  private final String language;
  private final String parameter;

  private Asking(String method, String language, String parameter) {
    this.method = method;
    this.language = language;
    this.parameter = parameter;
  }

  static Asking by(String method) {
    return new Asking(method, "en", "none");
  }

  Asking in(String tag) {
    return new Asking(method, tag, parameter);
  }

  Asking with(String query) {
    return new Asking(method, language, query);
  }

  ProblemMapper mapper() {
    MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
    query.putSingle(parameter, "x");
    ProblemMapper mapper = new ProblemMapper();
    mapper.outages = new KnownOutages();
    mapper.id =
        new RequestId() {
          @Override
          public String value() {
            return ID;
          }
        };
    mapper.request = stub(Request.class, Map.of("getMethod", method));
    mapper.headers = stub(HttpHeaders.class, Map.of("getHeaderString", "fr," + language));
    mapper.resource = stub(ResourceInfo.class, method.equals("POST") ? SENDING : Map.of());
    mapper.uri =
        stub(UriInfo.class, Map.of("getQueryParameters", query, "getPath", "editions/ciie-6"));
    return mapper;
  }

  private static <T> T stub(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> answers.get(called.getName())));
  }
}
