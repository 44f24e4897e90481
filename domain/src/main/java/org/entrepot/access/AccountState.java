package org.entrepot.access;

/** How far somebody has come in. */
public enum AccountState {
  /** Has no password yet: the link of the invitation sets one. */
  INVITED,
  /** Signs in. */
  ACTIVE,
  /** Does not sign in until enabled again. */
  DISABLED,
  /** Is gone: only the name is kept. */
  DELETED
}
