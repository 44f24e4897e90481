package org.entrepot.bundle;

import java.util.List;

/**
 * Columns that say in which state a record is, as lists and files show them. Verbs alone move them:
 * whoever fills one in a file, a form or a correction is refused by its name and told where it is
 * moved. This is the one list of them; a kind of record says which it has.
 */
public enum StateColumns {
  /** Of what counts: it is withdrawn and reinstated. */
  WITHDRAWAL(
      "column.state",
      List.of("state", "withdrawn", "withdrawn_at", "withdrawn_by", "withdrawn_because")),

  /** Of an edition: it is closed, made final and opened again. */
  EDITION_STATUS("column.status", List.of("status", "status_since")),

  /** Of a company: it is merged into another and becomes one of its own again. */
  COMPANY_MERGER("column.merger", List.of("merged_into"));

  private final String problem;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
  private final List<String> names;

  StateColumns(String problem, List<String> names) {
    this.problem = problem;
    this.names = names;
  }

  /** Code of the problem that says where they are moved. */
  public String problem() {
    return problem;
  }

  public List<String> names() {
    return names;
  }
}
