package org.entrepot.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entrepot.access.Visibility;
import org.jspecify.annotations.Nullable;

/** What a file of records says of withdrawn ones beside their state, in columns no import takes. */
enum WithdrawalColumns {
  NONE(List.of()),
  WHEN(List.of("withdrawn_at")),
  WHO_AND_WHY(List.of("withdrawn_at", "withdrawn_by", "withdrawn_because"));

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
  private final List<String> names;

  WithdrawalColumns(List<String> names) {
    this.names = names;
  }

  /** All that somebody may see. */
  static WithdrawalColumns seenBy(Visibility visibility) {
    return visibility.showsWho() ? WHO_AND_WHY : WHEN;
  }

  List<String> names() {
    return names;
  }

  /** The cells of a record. */
  List<String> of(@Nullable SeenWithdrawal withdrawal) {
    List<String> cells = new ArrayList<>();
    if (withdrawal != null) {
      cells.add(withdrawal.at().toString());
      withdrawal
          .whoAndWhy()
          .ifPresent(said -> Collections.addAll(cells, said.by(), said.because()));
    }
    cells.addAll(Collections.nCopies(Math.max(0, names.size() - cells.size()), ""));
    return cells.subList(0, names.size());
  }
}
