package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Produces;
import org.entrepot.access.Cost;
import org.entrepot.access.Permission;
import org.junit.jupiter.api.Test;

class TollTest {

  @Test
  void whatIsOpenToAllReadsUnlessItSaysOtherwise() throws NoSuchMethodException {
    assertThat(cost("open")).isEqualTo(Cost.READ);
    assertThat(cost("csv")).isEqualTo(Cost.FILE);
    assertThat(cost("worksheet")).isEqualTo(Cost.FILE);
    assertThat(cost("free")).isEqualTo(Cost.NOTHING);
  }

  @Test
  void whatTakesASignInOrIsNoMethodOfOursCostsNothing() throws NoSuchMethodException {
    assertThat(cost("staff")).isEqualTo(Cost.NOTHING);
    assertThat(Toll.cost(Object.class.getMethod("toString"))).isEqualTo(Cost.NOTHING);
    assertThat(Toll.cost(null)).isEqualTo(Cost.NOTHING);
  }

  private static Cost cost(String method) throws NoSuchMethodException {
    return Toll.cost(Methods.class.getDeclaredMethod(method));
  }

  @SuppressWarnings("unused")
  private static class Methods {

    @Requires(Permission.PUBLIC)
    void open() {}

    @Requires(Permission.PUBLIC)
    @Produces("text/csv;charset=UTF-8")
    void csv() {}

    @Requires(Permission.PUBLIC)
    @Produces(TableFile.XLSX)
    void worksheet() {}

    @Requires(Permission.PUBLIC)
    @Costs(Cost.NOTHING)
    void free() {}

    @Requires(Permission.JOBS_READ)
    void staff() {}
  }
}
