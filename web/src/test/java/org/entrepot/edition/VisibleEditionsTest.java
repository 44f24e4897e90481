package org.entrepot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entrepot.access.Callers;
import org.entrepot.access.Role;
import org.junit.jupiter.api.Test;

class VisibleEditionsTest {

  private static final Edition ONE = new HeldEdition(EditionStatus.CLOSING);

  private static final class Read implements Editions {
    private int lists;

    @Override
    public List<Edition> all() {
      lists++;
      return List.of(ONE);
    }

    @Override
    public Optional<Edition> find(String code) {
      throw new AssertionError("a query for one edition");
    }
  }

  @Test
  void howeverManyAreLookedUpTheListIsReadOnce() {
    Read read = new Read();
    VisibleEditions visible = new VisibleEditions();
    visible.editions = read;
    visible.access = Callers.with(Role.AUDITOR);

    assertThat(visible.find(ONE.code())).contains(ONE);
    assertThat(visible.find(ONE.code())).contains(ONE);
    assertThat(visible.find("elsewhere-1")).isEmpty();
    assertThat(read.lists).isEqualTo(1);
  }
}
