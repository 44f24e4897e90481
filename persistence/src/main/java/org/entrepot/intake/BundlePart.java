package org.entrepot.intake;

import java.util.List;
import org.entrepot.bundle.BundleFile;

/**
 * A file of a bundle as it was sent.
 *
 * @param number order in which the files go in, from 1
 * @param name where it lies in the bundle
 * @param file what it is
 */
record BundlePart(int number, String name, BundleFile file) {

  /**
   * What was read of it.
   *
   * @param header its columns as sent; empty where it could not be read
   * @param rows how many there were
   * @param whole whether it could be read to the end
   */
  record ReadPart(BundlePart part, List<String> header, long rows, boolean whole) {}
}
