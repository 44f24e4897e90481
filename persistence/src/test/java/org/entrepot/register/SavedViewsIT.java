package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.access.Act;
import org.junit.jupiter.api.Test;

/** Views of lists, each person's own. */
class SavedViewsIT {

  private static final Act ANNA = new Act("anna", null);
  private static final Act BO = new Act("bo", null);

  private final ViewShelf shelf = new ViewShelf();

  SavedViewsIT() {
    TestDatabase database = TestDatabase.create();
    SqlSavedViews views = new SqlSavedViews();
    views.sql = new Sql(database.app());
    shelf.views = views;
    shelf.registers = RegisterParts.registers(database);
  }

  @Test
  void everyoneHasTheirOwnAndALaterOneOfTheNameReplacesIt() {
    SavedView food = SavedView.of("deals", " Food over 10 m ", "section=food&value.from=10000000");
    SavedView later = SavedView.of("deals", "Food over 10 m", "section=food&sort=-value");
    SavedView german = SavedView.of("companies", "German", "economy=DE&columns=legal_name,economy");
    shelf.save(food, ANNA);
    shelf.save(german, ANNA);
    shelf.save(food, BO);
    shelf.save(later, ANNA);

    assertThat(shelf.of("anna")).containsExactly(german, later);
    assertThat(shelf.of("bo")).containsExactly(food);
    shelf.remove("deals", "Food over 10 m", ANNA);
    shelf.remove("deals", "Food over 10 m", ANNA);
    assertThat(shelf.of("anna")).containsExactly(german);
    assertThat(shelf.of("bo")).containsExactly(food);
  }

  @Test
  void whatIsNoViewIsRefused() {
    assertThatThrownBy(() -> SavedView.of("deals", "  ", ""))
        .hasFieldOrPropertyWithValue("code", "view.name");
    assertThatThrownBy(() -> SavedView.of("deals", "x".repeat(61), ""))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> SavedView.of("deals", "x", "q=\"><script>"))
        .hasFieldOrPropertyWithValue("code", "view.query");
    assertThatThrownBy(() -> shelf.save(SavedView.of("none", "x", ""), ANNA))
        .isInstanceOf(NotFound.class);
    IntStream.range(0, 100).forEach(n -> shelf.save(SavedView.of("deals", "v" + n, ""), BO));
    assertThatThrownBy(() -> shelf.save(SavedView.of("deals", "one more", ""), BO))
        .hasFieldOrPropertyWithValue("code", "view.many");
  }
}
