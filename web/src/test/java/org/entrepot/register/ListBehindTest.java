package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entrepot.deal.DealFiles;
import org.entrepot.page.ListAddress;
import org.entrepot.page.Requests;
import org.junit.jupiter.api.Test;

/** Who looks at a record comes back to the list as it was. */
class ListBehindTest {

  private static final Register DEALS = new Register(DealFiles.deals());

  private static ListBehind behind(String list) {
    ListBehind behind = new ListBehind();
    behind.route = Requests.route(Map.of(ListBehind.LIST, list));
    return behind;
  }

  @Test
  void aListIsCarriedWithoutItsEditionAndReadAgain() {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("edition", "ciie-6");
    asked.put("q", "a & b=c+d 展");
    asked.put("value.from", "10");
    asked.put("sort", "-value");
    String query = ListBehind.query(new ListAddress("/desk/registers/deals", asked), DEALS);

    assertThat(query).doesNotContain("ciie-6");
    asked.remove("edition");
    assertThat(behind(query).asked()).isEqualTo(asked);
  }

  @Test
  void theWholeRegisterIsAskedForNothing() {
    ListAddress whole = new ListAddress("/desk/registers/deals", Map.of("edition", "ciie-6"));
    assertThat(ListBehind.query(whole, DEALS)).isEmpty();
    assertThat(behind("").asked()).isEmpty();
  }

  @Test
  void whatIsNoListIsNone() {
    assertThat(behind("//evil.example").asked()).isEmpty();
    assertThat(behind("q=\"><script>").asked()).isEmpty();
    assertThat(behind("q=" + "x".repeat(3000)).asked()).isEmpty();
    assertThat(behind("q=%zz").asked()).containsEntry("q", "%zz");
  }
}
