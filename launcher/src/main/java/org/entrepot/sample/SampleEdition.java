package org.entrepot.sample;

import java.time.LocalDate;

/**
 * The editions of the sample. The days and the published figures that the records add up to are
 * real (docs/sample.md says where they come from); everything else is invented.
 *
 * <p>The fifth and sixth are kept in full, with pavilions, stands and deals; of those before only
 * who exhibited is kept, of the third only which economies took part. The seventh is still to come.
 */
enum SampleEdition {
  FIRST(1, "First", "一"),
  SECOND(2, "Second", "二"),
  THIRD(3, "Third", "三"),
  FOURTH(4, "Fourth", "四"),
  FIFTH(5, "Fifth", "五"),
  SIXTH(6, "Sixth", "六"),
  SEVENTH(7, "Seventh", "七");

  /**
   * What is signed.
   *
   * @param cents what the deals add up to, in cents of a US dollar
   */
  record DealNumbers(int count, long cents, int agreements) {}

  private record Counts(int overseasOrganisedSmes, int fortune500AndLeaders, int newProducts) {}

  static final int DAYS = 6;

  /** Square metres, gross. */
  static final long SPACE = 367_000;

  private static final int YEAR_BEFORE_THE_FIRST = 2017;

  private final int number;
  private final String nameEn;
  private final String nameZh;

  SampleEdition(int number, String ordinalEn, String ordinalZh) {
    this.number = number;
    this.nameEn = ordinalEn + " China International Import Expo";
    this.nameZh = "第" + ordinalZh + "届中国国际进口博览会";
  }

  /**
   * The fifth between 73.515 and 73.518 billion US dollars, so that the published 73.52 and its
   * growth fit; the sixth from 78.408 to below 78.415, which is 6.651 to 6.665 percent more.
   */
  DealNumbers deals() {
    return switch (this) {
      case FIFTH -> new DealNumbers(4_806, 7_351_650_000_000L, 21);
      case SIXTH -> new DealNumbers(5_312, 7_841_150_000_000L, 36);
      default -> new DealNumbers(0, 0, 0);
    };
  }

  private Counts counts() {
    return switch (this) {
      case FIRST -> new Counts(874, 0, 0);
      case SECOND -> new Counts(965, 0, 391);
      case FOURTH -> new Counts(951, 281, 422);
      case FIFTH -> new Counts(1_083, 284, 438);
      case SIXTH -> new Counts(1_512, 289, 442);
      case THIRD, SEVENTH -> new Counts(0, 0, 0);
    };
  }

  /** From 1. */
  int number() {
    return number;
  }

  String code() {
    return "ciie-" + number();
  }

  String nameEn() {
    return nameEn;
  }

  String nameZh() {
    return nameZh;
  }

  LocalDate opening() {
    return LocalDate.of(YEAR_BEFORE_THE_FIRST + number, 11, 5);
  }

  /** The day with this index, the opening being 0. */
  LocalDate day(int index) {
    return opening().plusDays(index);
  }

  /** Whether more is kept of it than who took part: roles, stands, pavilions and deals. */
  boolean inFull() {
    return deals().count > 0;
  }

  int overseasOrganisedSmes() {
    return counts().overseasOrganisedSmes;
  }

  /** 0 where it is not known. */
  int fortune500AndLeaders() {
    return counts().fortune500AndLeaders;
  }

  /** Those of them that have a rank; the others lead an industry. */
  int fortune500() {
    return fortune500AndLeaders() * 55 / 100;
  }

  /** 0 where it is not known, or not known who showed them. */
  int newProducts() {
    return counts().newProducts;
  }
}
