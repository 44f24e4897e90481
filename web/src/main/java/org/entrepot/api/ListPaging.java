package org.entrepot.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
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

  /**
   * How many items.
   *
   * @throws InvalidValue if it is no number from 1 to 200
   */
  public int limit() {
    if (limit == null) {
      return DEFAULT;
    }
    if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > MOST) {
      throw new InvalidValue("query.limit", "limit", limit);
    }
    return Integer.parseInt(limit);
  }

  /** Where to go on, or null for the beginning. */
  public @Nullable Cursor after() {
    return after == null ? null : Cursor.parse(after);
  }
}
