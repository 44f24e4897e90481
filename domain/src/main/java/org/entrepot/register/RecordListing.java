package org.entrepot.register;

/** Which records of a register are wanted, and in which order. */
public record RecordListing(RecordFilter filter, RecordSorting sorting) {

  /** Every record, by its code. */
  public static final RecordListing ALL = of(RecordFilter.ALL);

  /** By their codes. */
  public static RecordListing of(RecordFilter filter) {
    return new RecordListing(filter, RecordSorting.BY_CODE);
  }

  /** In this order, by another filter. */
  public RecordListing with(RecordFilter other) {
    return new RecordListing(other, sorting);
  }
}
