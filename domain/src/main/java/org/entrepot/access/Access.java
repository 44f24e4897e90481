package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrepot.NotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Which rows the caller may see and what they may do with them: decided here and nowhere else.
 * Which permission a page or a method takes is declared where it stands.
 */
@ApplicationScoped
public class Access {

  @Inject CurrentIdentity caller;

  /** Whether the caller may do this. */
  public boolean may(Permission permission) {
    return may(caller.identity(), permission);
  }

  /** Goes on only where the caller may do this. Throws as for {@link #require} of an identity. */
  public void require(Permission permission) {
    require(permission, caller.identity());
  }

  /**
   * Goes on only where somebody may do this.
   *
   * @param identity null of whoever has not signed in
   * @throws NotSignedIn if it takes a sign-in
   * @throws NotAllowed with code {@code role.missing} if their roles are not enough, {@code
   *     scope.missing} if their scope is not
   */
  public static void require(Permission permission, @Nullable Identity identity) {
    if (may(identity, permission)) {
      return;
    }
    if (identity == null) {
      throw new NotSignedIn();
    }
    if (permission.isEverySignedIns()) {
      throw new NotAllowed("account.person");
    }
    if (identity.hasRole(permission)) {
      throw new NotAllowed("scope.missing");
    }
    throw new NotAllowed(
        "role.missing",
        Role.having(permission).stream().map(Role::name).collect(Collectors.joining(", ")));
  }

  private static boolean may(@Nullable Identity identity, Permission permission) {
    return permission.isEveryones()
        || (identity != null
            && (permission.isEverySignedIns() ? identity.isPerson() : identity.may(permission)));
  }

  /** What the caller may see. */
  public Visibility visibility() {
    return identity()
        .filter(identity -> identity.may(Permission.EDITIONS_READ))
        .map(identity -> Visibility.of(identity.scope()))
        .orElseGet(() -> Visibility.everyones(who() != null));
  }

  /** What the caller may see, of an edition as well. Throws as {@link Visibility#checked}. */
  public Visibility visibility(SeenEdition edition) {
    Visibility visibility = visibility();
    visibility.checked(edition);
    return visibility;
  }

  /** Whoever asks; empty where nobody has signed in. */
  public Optional<Identity> identity() {
    return Optional.ofNullable(caller.identity());
  }

  /** Name of the caller's {@link Identity}, or null where nobody has signed in. */
  public @Nullable String who() {
    return identity().map(Identity::name).orElse(null);
  }

  /**
   * Name of the caller's {@link Identity}.
   *
   * @throws NotSignedIn if there is none
   */
  public String signedInName() {
    return identity().map(Identity::name).orElseThrow(NotSignedIn::new);
  }
}
