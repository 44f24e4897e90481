package org.entrepot.merger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company that was merged into another.
 *
 * @param id number, in the order of time
 * @param kept the company that stays
 * @param gone the company that it is, too
 * @param because why, in the words of whoever did
 * @param records what it changed, kind by kind
 * @param undone null while it holds
 */
public record CompanyMerger(
    long id,
    NamedCompany kept,
    NamedCompany gone,
    Instant at,
    String by,
    String because,
    List<MergedRecords> records,
    @Nullable UndoneMerger undone) {

  public CompanyMerger {
    records = List.copyOf(records);
  }

  /** A company by its code, with its legal name. */
  public record NamedCompany(String code, String name) {}

  /** That they were parted again. */
  public record UndoneMerger(Instant at, String by, String because) {}
}
