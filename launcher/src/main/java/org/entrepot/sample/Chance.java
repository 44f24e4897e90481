package org.entrepot.sample;

import java.util.List;

/**
 * Chance that repeats: the same seed and the same subject give the same numbers on every machine.
 * Each subject (a company, a deal) has its own, so that a change in one leaves the others alone.
 * SplitMix64, written out because the algorithm must not change with the JDK.
 */
final class Chance {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  static Chance of(long seed, String subject, long... numbers) {
    long state = mix(seed * GOLDEN + subject.hashCode());
    for (long number : numbers) {
      state = mix(state + (number + 1) * GOLDEN);
    }
    return new Chance(state);
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** From 0 to below 1. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  boolean happens(double probability) {
    return unit() < probability;
  }

  /** From 0 to below the bound. */
  int below(int bound) {
    return (int) (unit() * bound);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** With mean 0 and deviation 1. StrictMath, because Math may differ in the last bit. */
  double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    return radius * StrictMath.cos(2 * StrictMath.PI * unit());
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
