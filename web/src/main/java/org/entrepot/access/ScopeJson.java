package org.entrepot.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an account or a token may do what its roles say. */
@Schema(name = "Scope", description = "Where the roles apply; {} for everything")
public record ScopeJson(
    @Schema(description = "Codes of the editions; null for all, now and to come")
        @Nullable List<String> editions,
    @Schema(description = "null if everything in these editions is included")
        @Nullable RowLimit limit,
    @Schema(description = "Codes of the delegations, pavilions or companies of the limit")
        @Nullable List<String> codes) {

  static ScopeJson from(AccessScope scope) {
    Set<String> editions = scope.editions();
    return new ScopeJson(
        editions == null ? null : List.copyOf(editions), scope.limit(), List.copyOf(scope.codes()));
  }

  /** Everything where none is given. */
  static AccessScope orEverything(@Nullable ScopeJson given) {
    return given == null ? AccessScope.EVERYTHING : given.scope();
  }

  AccessScope scope() {
    return new AccessScope(
        editions == null ? null : new HashSet<>(editions),
        limit,
        codes == null ? Set.of() : new HashSet<>(codes));
  }
}
