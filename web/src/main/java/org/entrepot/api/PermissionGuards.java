package org.entrepot.api;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrepot.access.Permission;

/**
 * Puts a guard before every resource method, for the permission that the method or else its class
 * names. The servers' own annotations are no use: some let everybody in, some refuse with a page.
 * Ping has no guard: it answers whoever asks, also where nobody can say who that is.
 */
@Provider
public class PermissionGuards implements DynamicFeature {

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (resource.getResourceClass() == PingResource.class) {
      return;
    }
    Permission permission = required(resource.getResourceMethod()).orElse(null);
    context.register(new PermissionGuard(permission), Priorities.AUTHORIZATION - 1);
  }

  /** What a method takes; empty where nothing is declared. */
  static Optional<Permission> required(Method method) {
    return Stream.of(method, method.getDeclaringClass())
        .flatMap(element -> Stream.ofNullable(element.getAnnotation(Requires.class)))
        .map(Requires::value)
        .findFirst();
  }
}
