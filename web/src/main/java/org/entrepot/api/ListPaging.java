package org.entrepot.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for; a parameter object of list resources. */
public class ListPaging {

  private static final int DEFAULT = 50;
  private static final int MOST = 200;

  @Parameter(description = "Number of items, up to 200; 50 if absent")
  @QueryParam("limit")
  @Nullable String limit;

  @Parameter(description = "Cursor: next from the page before")
  @QueryParam("after")
  @Nullable String after;

  @Parameter(description = "Cursor: previous from the page after; not together with after")
  @QueryParam("before")
  @Nullable String before;

  private int limit() {
    if (limit == null) {
      return DEFAULT;
    }
    if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > MOST) {
      throw new InvalidValue("query.limit", "limit", limit);
    }
    return Integer.parseInt(limit);
  }

  /**
   * The part.
   *
   * @throws InvalidValue if it is to lie before one place and after another, or has too many items
   */
  public ListPart part() {
    return ListPart.of(after, before, limit());
  }
}
