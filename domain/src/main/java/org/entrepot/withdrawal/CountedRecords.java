package org.entrepot.withdrawal;

import java.util.List;
import org.entrepot.NotFound;
import org.entrepot.intake.EditOutcome;
import org.entrepot.register.Register;
import org.entrepot.register.Withdrawal;

/** Finds counted records, what stands on them and what they stand on; and has them counted anew. */
public interface CountedRecords {

  /** Hindrances that are named at once. */
  int NAMED = 200;

  /**
   * One, for the caller's transaction alone.
   *
   * @throws NotFound with code {@code record.unknown}
   */
  CountedRecord get(Register register, String edition, String code);

  /** Which of these records are not there, or are withdrawn or not as they should be. */
  List<Hindrance> unlike(RecordSet records, boolean withdrawn);

  /** What counts and names one of these records, unless it is one of them itself. */
  List<Hindrance> standingOn(RecordSet records);

  /**
   * What these records name that is withdrawn, unless it is one of them itself; and who has the
   * place of one that only one record can have.
   */
  List<Hindrance> missing(RecordSet records);

  /** Withdraws all of them in one statement. */
  void withdraw(RecordSet records, Withdrawal withdrawal);

  /** Reinstates all of them in one statement. */
  void reinstate(RecordSet records);

  /**
   * Settles what they say now.
   *
   * @param reason why, as a code
   */
  EditOutcome settle(RecordSet records, String reason);
}
