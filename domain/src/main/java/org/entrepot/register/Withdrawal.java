package org.entrepot.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.entrepot.InvalidValue;
import org.entrepot.bundle.OneLine;

/** That a record was taken out of all figures: when, by whom and why. */
@Embeddable
public class Withdrawal {

  /** Characters of a reason. */
  public static final int LONGEST = 500;

  private static final String REASON = "reason";

  @Column(name = "withdrawn_at")
  private Instant at;

  @Column(name = "withdrawn_by")
  private String by;

  @Column(name = "withdrawn_because")
  private String because;

  protected Withdrawal() {}

  /**
   * A withdrawal.
   *
   * @param because in the words of whoever does it
   * @param by name of an identity
   * @throws InvalidValue if the reason is blank, longer than {@link #LONGEST} characters, or has
   *     characters that no text has
   */
  public Withdrawal(Instant at, String by, String because) {
    this.at = at;
    this.by = by;
    this.because = checked(because.strip());
  }

  private static String checked(String reason) {
    if (reason.isEmpty() || OneLine.isUnseen(reason)) {
      throw new InvalidValue("reason.missing", REASON, reason);
    }
    return OneLine.checked(REASON, reason, LONGEST);
  }

  public Instant at() {
    return at;
  }

  /** Name of the identity that did it. */
  public String by() {
    return by;
  }

  public String because() {
    return because;
  }
}
