package org.entrepot.access;

import org.jspecify.annotations.Nullable;

/**
 * What one's own account is to be from now on.
 *
 * @param password the present one, where the email address becomes another; else null
 * @param code of the second factor, where that and the account has one; else null
 */
public record ProfileWish(
    PersonDetails person,
    PersonalChoices choices,
    @Nullable String password,
    @Nullable String code) {

  /** Says nothing of the password. */
  @Override
  public String toString() {
    return "a profile";
  }
}
