package org.entrepot.intake;

import org.entrepot.bundle.BundleFile;
import org.jspecify.annotations.Nullable;

/** What the refused rows are called when they are downloaded. */
final class RefusedName {

  private RefusedName() {}

  /**
   * The bundle file's own name where it is one, under which it can be sent again.
   *
   * @param file by its name in the bundle, folders and all, or null for all
   */
  static String of(long job, @Nullable String file) {
    String base = file == null ? "" : BundleFile.base(file);
    return base.matches("[a-z-]{1,60}\\.csv") ? base : "refused-" + job + ".csv";
  }
}
