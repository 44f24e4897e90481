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
 * Which records are asked for; a parameter object. Columns that a register is narrowed by are
 * parameters by their declaration alone.
 */
@OpenParameters
public class RegisterQuery {

  @Parameter(
      description =
          "Text to find in codes, names or descriptions, ignoring case, accents, width and Chinese"
              + " script. If no record contains it, records with almost the same spelling")
  @QueryParam("q")
  @Nullable String text;

  @Parameter(
      description =
          "Column to sort by, one of the register's sorts; put - before it for descending order."
              + " Companies are sorted by name, records without a value come last, and equal values"
              + " are sorted by code. Columns that are not in indexed sort at most 50,000 records."
              + " By code if absent")
  @QueryParam("sort")
  @Nullable String sort;

  @Context UriInfo address;
  @Context ResourceInfo resource;

  /**
   * The filter.
   *
   * @throws InvalidValue if a text is longer than any name, or has a NUL
   */
  RecordFilter filter() {
    return filter(text, KnownParameters.others(address, resource));
  }

  /** What is asked for, in the order that is asked for. */
  RecordListing listing(VisibleRegister in) {
    return new RecordListing(filter(), Registers.sorting(in.register(), sort));
  }

  static RecordFilter filter(@Nullable String text, Map<String, String> where) {
    Map<String, String> checked = new TreeMap<>(where);
    checked.replaceAll(QueryText::checked);
    return new RecordFilter(text == null ? "" : QueryText.checked("q", text), checked);
  }
}
