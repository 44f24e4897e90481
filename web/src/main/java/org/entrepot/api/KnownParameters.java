package org.entrepot.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a query parameter that the method does not declare, or that is given twice: one that is
 * ignored would give an answer to another question.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {

  /** Request attribute: the {@link InvalidValue} that the address is, where it is one. */
  public static final String WRONG_ADDRESS = "org.entrepot.api.wrong-address";

  private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getProperty(WRONG_ADDRESS) instanceof InvalidValue wrong) {
      throw wrong;
    }
    checkPath(request.getUriInfo());
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    if (query != null) {
      requireNames(query);
      check(request.getUriInfo().getQueryParameters(), resource.getResourceMethod());
    }
  }

  /** What comes after a semicolon, such as the number of a session, the servers leave out. */
  private static void checkPath(UriInfo address) {
    if (address.getRequestUri().getRawPath().indexOf(';') >= 0) {
      throw new InvalidValue("address.parameter", "", null);
    }
    if (address.getPath().indexOf('\0') >= 0) {
      throw new NotFoundException();
    }
  }

  /** Names of the parameters that a method declares; none where no method was found. */
  static Set<String> of(@Nullable Method method) {
    return method == null ? Set.of() : KNOWN.computeIfAbsent(method, KnownParameters::declared);
  }

  /** The servers leave out a value without a name. */
  static void requireNames(String query) {
    for (String parameter : query.split("&", -1)) {
      if (parameter.startsWith("=")) {
        throw new InvalidValue("query.unnamed", "", parameter);
      }
    }
  }

  static void check(Map<String, List<String>> asked, Method method) {
    Set<String> known = of(method);
    asked.forEach(
        (name, values) -> {
          if (!known.contains(name) && !isOpen(method)) {
            throw known.isEmpty()
                ? new InvalidValue("query.none", name, name)
                : new InvalidValue("query.unknown", name, name, String.join(", ", known));
          }
          if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw new InvalidValue("text.control", name, null);
          }
          if (values.size() > 1) {
            throw new InvalidValue("query.twice", name, name);
          }
        });
  }

  /** What the query has besides the parameters that the method declares. */
  public static Map<String, String> others(UriInfo address, ResourceInfo resource) {
    Set<String> known = of(resource.getResourceMethod());
    Map<String, String> others = new TreeMap<>();
    address
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!known.contains(name)) {
                others.put(name, values.get(0));
              }
            });
    return others;
  }

  private static boolean isOpen(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .anyMatch(type -> type.isAnnotationPresent(OpenParameters.class));
  }

  private static SortedSet<String> declared(Method method) {
    SortedSet<String> names = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      add(parameter, names);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        addFields(parameter.getType(), names);
      }
    }
    return names;
  }

  /** A parameter object has those of what it extends as well. */
  private static void addFields(@Nullable Class<?> type, SortedSet<String> names) {
    if (type != null) {
      for (Field field : type.getDeclaredFields()) {
        add(field, names);
      }
      addFields(type.getSuperclass(), names);
    }
  }

  private static void add(AnnotatedElement element, SortedSet<String> names) {
    QueryParam query = element.getAnnotation(QueryParam.class);
    if (query != null) {
      names.add(query.value());
    }
  }
}
