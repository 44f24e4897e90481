package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.access.Permission;
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;
import org.jspecify.annotations.Nullable;

/** What figures count, by their definitions. */
@ApplicationScoped
@Path("metrics")
@Produces(MediaType.APPLICATION_JSON)
public class MetricResource {

  @Inject Metrics metrics;

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "List the latest version of every metric")
  public ListJson<MetricJson> all(@BeanParam ListPaging paging) {
    List<String> codes = metrics.all().stream().map(Metric::code).toList();
    ListPart part = paging.part();
    List<Metric> read =
        part.read(metrics.all(), Metric::code, codes).limit(part.oneMore()).toList();
    return ListJson.from(Page.of(read, part, Metric::code), this::json);
  }

  @GET
  @Path("{metric}")
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "Get the definition of a metric")
  public MetricJson metric(
      @PathParam("metric") String metric,
      @Parameter(description = "Version; the latest if absent") @QueryParam("version")
          @Nullable String version) {
    if (version == null) {
      return json(metrics.get(metric));
    }
    if (!version.matches("[1-9][0-9]{0,8}")) {
      throw new InvalidValue("metric.version-form", "version", version);
    }
    return metrics.versions(metric).stream()
        .filter(each -> version.equals(Integer.toString(each.version())))
        .findFirst()
        .map(this::json)
        .orElseThrow(() -> new NotFound("metric.version", metric, version));
  }

  private MetricJson json(Metric metric) {
    List<Metric> versions = metrics.versions(metric.code());
    return MetricJson.from(metric, versions);
  }
}
