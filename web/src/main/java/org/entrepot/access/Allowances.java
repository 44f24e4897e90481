package org.entrepot.access;

import java.util.Objects;
import org.entrepot.RecentlyAsked;
import org.jspecify.annotations.Nullable;

/**
 * What each address has left: a minute's worth at most, filled up again evenly. Only so many are
 * remembered, those that asked last; whoever is forgotten has all of it again.
 */
final class Allowances {

  static final int MOST = 20_000;

  private static final double MINUTE = 60e9;

  private final int perMinute;
  private final RecentlyAsked<String, Bucket> buckets = new RecentlyAsked<>(MOST, each -> 1);

  Allowances(int perMinute) {
    this.perMinute = perMinute;
  }

  /**
   * What is left.
   *
   * @param units to spend
   * @param delay seconds until there is enough; 0 where there was, and it has been taken
   * @param full seconds until all of it is there again
   */
  record AllowanceLeft(int units, long delay, long full) {}

  private record Bucket(double units, long at, boolean granted) {}

  /**
   * Takes units from an address, or none where it has fewer. Nothing costs more than there is in a
   * full minute.
   *
   * @param now by {@link System#nanoTime}, which no change of the clock moves
   */
  AllowanceLeft take(String address, int units, long now) {
    int wanted = Math.min(units, perMinute);
    Bucket bucket =
        Objects.requireNonNull(buckets.compute(address, known -> next(known, wanted, now)));
    double left = bucket.units();
    return new AllowanceLeft(
        (int) left, bucket.granted() ? 0 : seconds(wanted - left), seconds(perMinute - left));
  }

  int remembered() {
    return buckets.size();
  }

  private Bucket next(@Nullable Bucket known, int wanted, long now) {
    double had =
        known == null
            ? perMinute
            : Math.min(
                perMinute, known.units() + Math.max(0, now - known.at()) / MINUTE * perMinute);
    boolean granted = had >= wanted;
    return new Bucket(granted ? had - wanted : had, now, granted);
  }

  private long seconds(double units) {
    return (long) Math.ceil(units * 60 / perMinute);
  }
}
