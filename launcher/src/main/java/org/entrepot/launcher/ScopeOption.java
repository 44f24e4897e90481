package org.entrepot.launcher;

import java.util.List;
import java.util.Set;
import org.entrepot.InvalidValue;
import org.entrepot.access.AccessScope;
import org.entrepot.access.RowLimit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the role of an account or a token holds. */
final class ScopeOption {

  @Option(
      names = "--edition",
      paramLabel = "CODE",
      description = "Edition in which the role holds; repeat it for several (default: all)")
  private List<String> editions = List.of();

  @Option(
      names = "--delegation",
      paramLabel = "CODE",
      description = "In these editions only what this delegation has; repeat it for several")
  private List<String> delegations = List.of();

  @Option(
      names = "--pavilion",
      paramLabel = "CODE",
      description = "In these editions only what this pavilion has; repeat it for several")
  private List<String> pavilions = List.of();

  @Option(
      names = "--company",
      paramLabel = "CODE",
      description = "In these editions only what names this company; repeat it for several")
  private List<String> companies = List.of();

  /**
   * What they say.
   *
   * @throws CommandRefused if that is no scope
   */
  AccessScope scope() {
    RowLimit limit = null;
    List<String> codes = List.of();
    for (RowLimit each : RowLimit.values()) {
      if (!of(each).isEmpty()) {
        refuseIf(limit != null);
        limit = each;
        codes = of(each);
      }
    }
    refuseIf(limit != null && editions.isEmpty());
    return scope(limit, codes);
  }

  private AccessScope scope(@Nullable RowLimit limit, List<String> codes) {
    try {
      return new AccessScope(
          editions.isEmpty() ? null : Set.copyOf(editions), limit, Set.copyOf(codes));
    } catch (InvalidValue wrong) {
      throw new CommandRefused(ExitCode.USAGE, wrong.getMessage());
    }
  }

  private static void refuseIf(boolean wrong) {
    if (wrong) {
      throw new CommandRefused(
          ExitCode.USAGE,
          "A limit is one of --delegation, --pavilion and --company, and needs --edition.");
    }
  }

  private List<String> of(RowLimit limit) {
    return switch (limit) {
      case DELEGATION -> delegations;
      case PAVILION -> pavilions;
      case COMPANY -> companies;
    };
  }
}
