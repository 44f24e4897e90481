package org.entrepot.sample;

import org.jspecify.annotations.Nullable;

/**
 * A company in an edition, as planned at scale 1.
 *
 * @param slot its place in the plan, from 0; a main exhibitor comes before those on its stand
 * @param main whose stand it is on, unless it has its own
 */
record SampleExhibitor(
    int slot,
    SampleCompany company,
    ExhibitorPart role,
    @Nullable SampleExhibitor main,
    @Nullable SamplePavilion pavilion) {

  /** The roles of the UFI's auditing rules; a represented company never counts. */
  enum ExhibitorPart {
    MAIN,
    CO,
    REPRESENTED
  }

  boolean counts() {
    return role != ExhibitorPart.REPRESENTED;
  }

  String code(int scale, int copy) {
    return "X" + SampleCompany.padded(slot * scale + copy + 1, 6);
  }

  String pavilionCode() {
    return pavilion == null ? "" : pavilion.code();
  }

  /** Sells only in the deals that its pavilion was given. */
  boolean sellsByPavilion() {
    return pavilion != null && pavilion.hasOwnDeals();
  }
}
