package org.entrepot.home;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.access.Access;
import org.entrepot.access.Account;
import org.entrepot.access.Accounts;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.access.Visibility;

/** Where somebody who works here begins. */
@ApplicationScoped
@Transactional
public class HomeDesk {

  @Inject WaitingWorks works;
  @Inject Accounts accounts;
  @Inject Access access;

  /** What waits that the caller can do something about; nothing of what there is none of. */
  @Permitted(Permission.EDITIONS_READ)
  public List<WaitingWork> waiting(Visibility visibility) {
    Set<WaitingKind> own =
        Stream.of(WaitingKind.values())
            .filter(kind -> access.may(kind.permission()))
            .collect(toCollection(() -> EnumSet.noneOf(WaitingKind.class)));
    return own.isEmpty() ? List.of() : works.of(own, visibility);
  }

  /**
   * When the caller signed in the time before this one; empty of a token and of whoever never has.
   */
  @Permitted(Permission.EDITIONS_READ)
  public Optional<Instant> previousSignIn() {
    return accounts.find(access.signedInName()).map(Account::previousSignInAt);
  }
}
