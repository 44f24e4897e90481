package org.entrepot.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.entrepot.access.Allowance;
import org.entrepot.access.Cost;
import org.entrepot.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Takes what an answer costs from whoever has not signed in, after all that answers by what is
 * kept. A method that is open to all reads, unless it says otherwise; as a file it reads all.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 1)
public class Toll implements ContainerRequestFilter {

  @Inject Allowance allowance;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    allowance.spend(cost(resource.getResourceMethod()));
  }

  /** Servers answer OPTIONS by a method of their own, or by none. */
  static Cost cost(@Nullable Method method) {
    if (method == null
        || PermissionGuards.required(method).filter(Permission::isEveryones).isEmpty()) {
      return Cost.NOTHING;
    }
    return Stream.of(method, method.getDeclaringClass())
        .flatMap(element -> Stream.ofNullable(element.getAnnotation(Costs.class)))
        .map(Costs::value)
        .findFirst()
        .orElse(isFile(method) ? Cost.FILE : Cost.READ);
  }

  private static boolean isFile(Method method) {
    Produces produces = method.getAnnotation(Produces.class);
    return produces != null
        && Arrays.stream(produces.value())
            .anyMatch(type -> type.startsWith("text/csv") || type.equals(TableFile.XLSX));
  }
}
