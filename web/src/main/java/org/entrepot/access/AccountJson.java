package org.entrepot.access;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account as administrators see it. */
@Schema(name = "Account")
record AccountJson(
    @Schema(description = "User name; in lower case") String name,
    @Nullable String fullName,
    @Nullable String mail,
    @Schema(description = "Empty once deleted") List<String> roles,
    ScopeJson scope,
    @Schema(description = "DELETED accounts keep their name and nothing else of the person")
        AccountState state,
    Instant createdAt,
    @Schema(description = "null if the person has never signed in") @Nullable Instant lastSignInAt,
    @Schema(
            description =
                "Until when the last link can be used; null if there is none, or it was used")
        @Nullable Instant linkExpiresAt) {

  static AccountJson from(Account account) {
    PersonDetails person = account.person();
    return new AccountJson(
        account.name(),
        person.fullName(),
        person.mail(),
        account.roles().stream().map(Role::name).sorted().toList(),
        ScopeJson.from(account.scope()),
        account.state(),
        account.createdAt(),
        account.lastSignInAt(),
        account.linkExpiresAt());
  }
}
