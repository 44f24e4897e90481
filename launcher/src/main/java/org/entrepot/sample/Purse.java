package org.entrepot.sample;

/**
 * Keeps a total while its parts are rounded: what one part is off is added to the next. A part
 * moves by a fifth at most, so a small one never pays for a big one alone.
 */
final class Purse {

  private long owed;

  /** What the next part should be, given what was planned. */
  long ask(long planned) {
    long most = planned / 5;
    return planned + Math.max(-most, Math.min(most, owed));
  }

  /** What the part became in the end. */
  void settle(long planned, long actual) {
    owed += planned - actual;
  }

  /** Cuts a total by weights; the last part takes what rounding left. */
  static long[] cut(long total, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    long[] parts = new long[weights.length];
    long left = total;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = i == parts.length - 1 ? left : (long) (total * (weights[i] / sum));
      left -= parts[i];
    }
    return parts;
  }
}
