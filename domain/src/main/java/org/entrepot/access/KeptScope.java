package org.entrepot.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scope in its columns, where codes stand in a row with commas between them. */
@Embeddable
class KeptScope {

  private static final String BETWEEN = ",";

  @Column(name = "scope_editions")
  private @Nullable String editions;

  @Column(name = "scope_limit")
  private @Nullable String limit;

  @Column(name = "scope_codes")
  private @Nullable String codes;

  protected KeptScope() {}

  /** Null for everything, as the columns then are. */
  static @Nullable KeptScope of(AccessScope scope) {
    Set<String> some = scope.editions();
    if (some == null) {
      return null;
    }
    KeptScope kept = new KeptScope();
    kept.editions = String.join(BETWEEN, some);
    RowLimit by = scope.limit();
    kept.limit = by == null ? null : by.name();
    kept.codes = by == null ? null : String.join(BETWEEN, scope.codes());
    return kept;
  }

  static AccessScope scope(@Nullable KeptScope kept) {
    return kept == null
        ? AccessScope.EVERYTHING
        : new AccessScope(
            kept.editions == null ? null : codes(kept.editions),
            kept.limit == null ? null : RowLimit.valueOf(kept.limit),
            kept.codes == null ? Set.of() : codes(kept.codes));
  }

  private static Set<String> codes(String text) {
    return Set.of(text.split(BETWEEN, -1));
  }
}
