package org.entrepot.register;

/** What a record that can stand in the ledger comes to. */
public enum RecordState {
  /** It says what it has to say; a represented company's is nothing. */
  COUNTED,
  /** It counts as soon as there is a rate to convert it at. */
  WAITING,
  /** It was taken out of all figures, and can be reinstated. */
  WITHDRAWN
}
