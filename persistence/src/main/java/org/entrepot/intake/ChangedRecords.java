package org.entrepot.intake;

import java.util.Collections;
import java.util.List;
import org.entrepot.bundle.BundleFile;

/**
 * Records of one file that were changed by something else than an import.
 *
 * @param editions of the records, in the order of the codes
 * @param codes each its own in its edition
 */
public record ChangedRecords(BundleFile file, List<String> editions, List<String> codes) {

  public ChangedRecords {
    editions = List.copyOf(editions);
    codes = List.copyOf(codes);
    if (editions.size() != codes.size()) {
      throw new IllegalArgumentException("each record has one edition and one code");
    }
  }

  static ChangedRecords of(BundleFile file, String edition, List<String> codes) {
    return new ChangedRecords(file, Collections.nCopies(codes.size(), edition), codes);
  }
}
