package org.entrepot.access;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What of an account is to be another; what is left out stays. */
@Schema(name = "AccountPatch")
public record AccountPatchJson(
    @Schema(description = "Empty text removes it") @Nullable String fullName,
    @Schema(description = "Empty text removes it") @Nullable String mail,
    @Schema(description = "All that the account is to have") @Nullable List<String> roles,
    @Schema(description = "Whether the account is disabled: no sign-in, and no sessions")
        @Nullable Boolean disabled,
    @Nullable ScopeJson scope) {

  AccountWish wish(Account now) {
    PersonDetails person = now.person();
    return new AccountWish(
        new PersonDetails(
            Objects.requireNonNullElse(fullName, Objects.requireNonNullElse(person.fullName(), "")),
            Objects.requireNonNullElse(mail, Objects.requireNonNullElse(person.mail(), ""))),
        roles == null ? null : roles(roles),
        scope == null ? null : scope.scope(),
        disabled);
  }

  /**
   * Roles by their names.
   *
   * @throws InvalidValue with code {@code role.unknown}
   */
  static Set<Role> roles(List<String> names) {
    return names.stream().map(Role::parse).collect(Collectors.toSet());
  }
}
