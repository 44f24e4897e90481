package org.entrepot.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * The two editions of the sample. The days and the published figures that the records add up to are
 * real (docs/sample.md says where they come from); everything else is invented.
 */
enum SampleEdition {
  /** Total between 73.515 and 73.518 billion US dollars: the published 73.52 and its growth fit. */
  FIFTH(LocalDate.of(2022, 11, 5), 4_806, 7_351_650_000_000L, 1_083, 284),

  /** Total from 78.408 to below 78.415 billion US dollars: 6.651 to 6.665 percent more. */
  SIXTH(LocalDate.of(2023, 11, 5), 5_312, 7_841_150_000_000L, 1_512, 289);

  static final int DAYS = 6;

  /** How the deals fall on the days: the opening is for speeches, the last day for signing. */
  static final List<Double> DAY_WEIGHTS = List.of(.06, .14, .18, .19, .18, .25);

  /** Square metres, gross. */
  static final long SPACE = 367_000;

  private final LocalDate opening;
  private final int deals;
  private final long cents;
  private final int overseasOrganisedSmes;
  private final int fortune500AndLeaders;

  SampleEdition(LocalDate opening, int deals, long cents, int smes, int fortune500AndLeaders) {
    this.opening = opening;
    this.deals = deals;
    this.cents = cents;
    this.overseasOrganisedSmes = smes;
    this.fortune500AndLeaders = fortune500AndLeaders;
  }

  /** 5 or 6. */
  int number() {
    return this == FIFTH ? 5 : 6;
  }

  String code() {
    return "ciie-" + number();
  }

  LocalDate opening() {
    return opening;
  }

  /** The day with this index, the opening being 0. */
  LocalDate day(int index) {
    return opening.plusDays(index);
  }

  int deals() {
    return deals;
  }

  /** What the deals add up to, in cents of a US dollar. */
  long cents() {
    return cents;
  }

  int overseasOrganisedSmes() {
    return overseasOrganisedSmes;
  }

  int fortune500AndLeaders() {
    return fortune500AndLeaders;
  }

  /** Those of them that have a rank; the others lead an industry. */
  int fortune500() {
    return fortune500AndLeaders * 55 / 100;
  }
}
