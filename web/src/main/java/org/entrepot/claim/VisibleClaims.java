package org.entrepot.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.access.Access;
import org.entrepot.edition.Editions;
import org.jspecify.annotations.Nullable;

/**
 * The claims that the caller may read: those about editions that are open to them, or about none.
 */
@RequestScoped
class VisibleClaims {

  /** As a claim's code is written. */
  private static final String ID = "[A-Za-z0-9._-]{1,40}";

  @Inject ClaimDesk desk;
  @Inject Editions editions;
  @Inject Access access;

  private @Nullable List<Claim> all;

  /** All of them, unchecked; read once. */
  List<Claim> all() {
    List<Claim> known = all;
    if (known == null) {
      known = desk.all(access.visibility());
      all = known;
    }
    return known;
  }

  /** Those that are asked for, checked. */
  List<CheckedClaim> checked(ClaimParameters asked) {
    return check(asked, all().stream()).toList();
  }

  /**
   * A part of them. Claims are checked until it is full, and no more.
   *
   * @throws InvalidValue if the cursor is of another list
   */
  Page<CheckedClaim> page(ClaimParameters asked, ListPart part) {
    if (!part.key("A").matches(ID)) {
      throw part.ofAnotherList();
    }
    Stream<Claim> rest = part.read(all(), Claim::id, Claims.ORDER);
    List<CheckedClaim> read = check(asked, rest).limit(part.oneMore()).toList();
    return Page.of(read, part, checked -> checked.claim().id());
  }

  /**
   * Checks what is asked for.
   *
   * @throws InvalidValue if there is no such edition or verdict
   */
  void require(ClaimParameters asked) {
    asked.require(code -> editions.find(code).filter(access.visibility()::sees).isPresent());
  }

  private Stream<CheckedClaim> check(ClaimParameters asked, Stream<Claim> claims) {
    require(asked);
    return claims
        .filter(asked::isAbout)
        .map(this::check)
        .filter(checked -> asked.isVerdict(checked.verdict()));
  }

  Claim get(String id) {
    return desk.get(id, access.visibility());
  }

  CheckedClaim check(Claim claim) {
    return desk.check(claim, access.visibility());
  }
}
