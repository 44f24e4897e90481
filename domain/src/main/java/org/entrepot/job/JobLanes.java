package org.entrepot.job;

import java.util.HashMap;
import java.util.Map;

/**
 * Who runs what on this node at once, of the jobs that come in any order: only so many, and fewer
 * of one sender, so that there is always room for the job whose turn it is, and for others' jobs
 * beside those of somebody who sends much.
 */
final class JobLanes {

  /** One fewer than a node runs at once. */
  static final int ALL = 3;

  static final int OF_ONE = 2;

  private final Map<String, Integer> running = new HashMap<>();

  /** Whether there is room for one more job of this sender; then it has it until it leaves. */
  synchronized boolean enter(String sender) {
    int all = running.values().stream().mapToInt(Integer::intValue).sum();
    if (all >= ALL || running.getOrDefault(sender, 0) >= OF_ONE) {
      return false;
    }
    running.merge(sender, 1, Integer::sum);
    return true;
  }

  synchronized void leave(String sender) {
    running.computeIfPresent(sender, (who, number) -> number == 1 ? null : number - 1);
  }
}
