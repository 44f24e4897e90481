package org.entrepot.intake;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What an import does, or would do.
 *
 * @param files each file of the bundle, in the order they go in
 * @param digest SHA-256 over what becomes of each row, in hexadecimal: a preview's promise
 */
public record ImportSummary(List<OfFile> files, String digest) {

  public ImportSummary {
    files = List.copyOf(files);
  }

  /**
   * Rows of one file.
   *
   * @param name in the bundle: {@code deals.csv}
   * @param whole whether the file could be read; if not, it is refused and has no rows
   * @param added rows with a new code
   * @param changed rows whose record gets a new revision
   * @param unchanged rows that say what is known already
   * @param refused rows that do not go in
   */
  public record OfFile(
      String name, boolean whole, long added, long changed, long unchanged, long refused) {}

  /** Rows that are new or change something. */
  public long accepted() {
    return sum(OfFile::added) + sum(OfFile::changed);
  }

  public long unchanged() {
    return sum(OfFile::unchanged);
  }

  public long refused() {
    return sum(OfFile::refused);
  }

  /** Whether there is no row that could go in or is known already. */
  public boolean isNothing() {
    return accepted() + unchanged() == 0;
  }

  private long sum(ToLongFunction<OfFile> part) {
    return files.stream().mapToLong(part).sum();
  }
}
