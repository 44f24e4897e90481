package org.entrepot.bundle;

import java.io.IOException;
import java.util.List;

/** A file that is refused whole, and why. */
public class UnreadableFile extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient List<UnreadableBecause> reasons;

  /**
   * One reason.
   *
   * @param value as sent; empty where there is none
   */
  public record UnreadableBecause(String column, String value, String code) {}

  UnreadableFile(List<UnreadableBecause> reasons) {
    super(reasons.toString());
    this.reasons = List.copyOf(reasons);
  }

  public UnreadableFile(String code) {
    this(List.of(new UnreadableBecause("", "", code)));
  }

  public List<UnreadableBecause> reasons() {
    return reasons;
  }
}
