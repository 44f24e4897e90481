package org.entrepot.api;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Puts a guard before every resource method. The servers do not agree on what @RolesAllowed means
 * on one: some let everybody in, some refuse with a page. The guard comes before theirs. Ping has
 * none: it answers whoever asks, also where nobody can say who that is.
 */
@Provider
public class Guards implements DynamicFeature {

  private static final Permission NOBODY = new Permission(false, Set.of());

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (resource.getResourceClass() == PingResource.class) {
      return;
    }
    Permission permission = Permission.of(resource.getResourceMethod()).orElse(NOBODY);
    context.register(new Guard(permission), Priorities.AUTHORIZATION - 1);
  }
}
