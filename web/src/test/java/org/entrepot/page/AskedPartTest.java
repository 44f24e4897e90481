package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entrepot.Cursor;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.junit.jupiter.api.Test;

class AskedPartTest {

  private static final Cursor A = new Cursor("a");
  private static final Cursor B = new Cursor("b");
  private static final ListAddress LIST = new ListAddress("/list", Map.of("q", "x y"));

  private static AskedPart asked(Map<String, String> query) {
    return AskedPart.of(Requests.route(query));
  }

  private static PartLinks links(Map<String, String> query, Page<String> page) {
    return asked(query).links(LIST, page);
  }

  @Test
  void theAddressSaysWhichPart() {
    assertThat(asked(Map.of()).part(5)).isEqualTo(ListPart.first(5));
    assertThat(asked(Map.of("after", A.toString())).part(5)).isEqualTo(ListPart.after(A, 5));
    assertThat(asked(Map.of("before", A.toString())).part(5)).isEqualTo(ListPart.before(A, 5));
  }

  @Test
  void aPartInTheMiddleLeadsBothWaysAndToTheBeginning() {
    assertThat(links(Map.of("after", A.toString()), new Page<>(List.of("b"), B, A)).at("here"))
        .isEqualTo(
            new PartLinks(
                "/list?q=x%20y#here",
                "/list?q=x%20y&before=" + A + "#here", "/list?q=x%20y&after=" + B + "#here"));
  }

  @Test
  void theBeginningOnlyLeadsOn() {
    assertThat(links(Map.of(), new Page<>(List.of("a"), A)))
        .isEqualTo(new PartLinks(null, null, "/list?q=x%20y&after=" + A));
    assertThat(links(Map.of("before", B.toString()), new Page<>(List.of("a"), null)).none())
        .isTrue();
  }

  @Test
  void aPartWithoutItemsLeadsToTheBeginning() {
    assertThat(links(Map.of("after", B.toString()), new Page<>(List.of(), null)))
        .isEqualTo(new PartLinks("/list?q=x%20y", null, null));
    assertThat(links(Map.of(), new Page<>(List.of(), null)).none()).isTrue();
  }

  @Test
  void twoListsOfOnePageHaveParametersOfTheirOwn() {
    AskedPart other =
        new AskedPart(Requests.route(Map.of("earlier", A.toString())), "earlier", "later");
    assertThat(other.part(5)).isEqualTo(ListPart.after(A, 5));
    assertThat(other.links(LIST, new Page<>(List.of("b"), null, B)).previous())
        .isEqualTo("/list?q=x%20y&later=" + B);
  }
}
