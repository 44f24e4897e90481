package org.entrepot.register;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.InvalidValue;
import org.entrepot.api.KnownParameters;
import org.entrepot.api.OpenParameters;
import org.entrepot.api.QueryText;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; a parameter object. Columns that a register is narrowed by are
 * parameters by their declaration alone.
 */
@OpenParameters
public class RegisterQuery {

  @Parameter(description = "Stands in codes, names or descriptions, in either case")
  @QueryParam("q")
  @Nullable String text;

  @Context UriInfo address;
  @Context ResourceInfo resource;

  /**
   * The filter.
   *
   * @throws InvalidValue if a text is longer than any name, or has a NUL
   */
  Filter filter() {
    return filter(text, KnownParameters.others(address, resource));
  }

  static Filter filter(@Nullable String text, Map<String, String> where) {
    Map<String, String> checked = new TreeMap<>(where);
    checked.replaceAll(QueryText::checked);
    return new Filter(text == null ? "" : QueryText.checked("q", text), checked);
  }
}
