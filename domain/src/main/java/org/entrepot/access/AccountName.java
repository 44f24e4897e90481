package org.entrepot.access;

import java.util.Locale;

/** What a person types to say who they are. */
public final class AccountName {

  /** What some servers call somebody who has not signed in; no account may have that name. */
  private static final String NOBODY = "anonymous";

  private AccountName() {}

  /** Names are the same in either case. */
  public static String of(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether it can be the name of an account; the database checks the same. */
  public static boolean isOne(String name) {
    return name.matches("[a-z0-9][a-z0-9._@-]{0,99}") && !name.equals(NOBODY);
  }
}
