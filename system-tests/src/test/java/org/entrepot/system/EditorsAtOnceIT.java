package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A desk full of people who correct deals of one edition at the same moment. */
@ExtendWith(Running.class)
class EditorsAtOnceIT {

  private static final SmallExpo EXPO = new SmallExpo("editors");
  private static final String DEALS = "editions/" + EXPO.edition() + "/registers/deals/";
  private static final int EDITORS = 28;
  private static final int TIMES = 3;

  private final Client anyone;
  private final String token;

  EditorsAtOnceIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.token = tokens.of("STATISTICS");
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    assertThat(imports.bundle(EXPO.bundle()).getString("state")).isEqualTo("SUCCEEDED");
    Map<String, String> more = Map.of("deals.csv", EXPO.deals("E-", EDITORS));
    assertThat(imports.bundle(more).getString("state")).isEqualTo("SUCCEEDED");
  }

  @Test
  void nobodyIsRefusedAndNothingIsLost() throws Exception {
    ExecutorService desk = Executors.newFixedThreadPool(EDITORS);
    try {
      List<Callable<List<Integer>>> work = new ArrayList<>();
      for (int editor = 1; editor <= EDITORS; editor++) {
        int own = editor;
        work.add(() -> corrections(anyone.bearing(token), DEALS + "E-" + own, own));
      }
      for (Future<List<Integer>> done : desk.invokeAll(work)) {
        assertThat(done.get()).containsOnly(200);
      }
    } finally {
      desk.shutdownNow();
    }
    // each has the last value that its editor gave it: 1,001 to 1,028 dollars, and D-0 1,000
    String value = "editions/" + EXPO.edition() + "/figures/tentative_deal_value";
    assertThat(anyone.get(value).json().getString("value")).isEqualTo("29406.00");
  }

  private static List<Integer> corrections(Client editor, String deal, int own) {
    List<Integer> answers = new ArrayList<>();
    for (int time = 1; time <= TIMES; time++) {
      String value = time == TIMES ? (1_000 + own) + ".00" : own + "." + time;
      String fields = "\"value\": \"" + value + "\"";
      answers.add(editor.correct(deal, editor.tag(deal), fields).status());
    }
    return answers;
  }
}
