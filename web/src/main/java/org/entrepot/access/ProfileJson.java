package org.entrepot.access;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One's own account. */
@Schema(name = "Profile")
record ProfileJson(
    @Schema(description = "User name; cannot be changed") String name,
    @Nullable String fullName,
    @Nullable String mail,
    @Schema(description = "en or zh-Hans; null if none was chosen") @Nullable String language,
    @Schema(description = "Such as Asia/Shanghai; null if none was chosen")
        @Nullable String timeZone,
    List<String> roles,
    Instant createdAt,
    @Nullable Instant lastSignInAt,
    @Schema(description = "The sign-in before the last") @Nullable Instant previousSignInAt) {

  static ProfileJson from(Account account) {
    PersonDetails person = account.person();
    PersonalChoices choices = account.choices();
    return new ProfileJson(
        account.name(),
        person.fullName(),
        person.mail(),
        choices.language(),
        choices.timeZone(),
        account.roles().stream().map(Role::name).sorted().toList(),
        account.createdAt(),
        account.lastSignInAt(),
        account.previousSignInAt());
  }
}
