package org.entrepot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entrepot.access.Role;
import org.entrepot.page.Language;
import org.entrepot.page.Requests;
import org.junit.jupiter.api.Test;

class EditionPageTest {

  private static final ReasonText REASON = new ReasonText("Reported twice");

  private static EditionPage page(Language language, EditionStatus status, String... sources) {
    Edition edition = new HeldEdition(status);
    StatusChange closed = new StatusChange(edition, 1203, "ann", null);
    EditionRevision[] revised = new EditionRevision[sources.length];
    for (int i = 0; i < sources.length; i++) {
      GivenReason given = new GivenReason("li.wei", REASON, sources[i]);
      revised[i] = new EditionRevision(edition, 1203, 1205, given, HeldEdition.OVER);
    }
    OneEdition desk = new OneEdition(edition, List.of(closed), revised);
    EditionPage page = desk.page(language, Requests.route(Map.of()), Role.AUDITOR);
    page.load();
    return page;
  }

  @Test
  void theLatestEditionIsShownWithItsStatusInItsOwnTime() {
    EditionPage page = page(Language.EN, EditionStatus.CLOSING);

    assertThat(page.getTitle()).isEqualTo("Sixth Expo");
    assertThat(page.getView().getDays()).isEqualTo("5 to 10 November 2023");
    assertThat(page.getView().getState()).isEqualTo("closing");
    assertThat(page.getView().getSince()).isEqualTo("since 10 November 2023, 23:59 (UTC+8)");
    assertThat(page.getView().getZone()).endsWith("Asia/Shanghai").contains("China");
    assertThat(page.address.shown()).contains("ciie-6");
  }

  @Test
  void itsHistorySaysSinceWhichPositionByWhomAndWhy() {
    assertThat(page(Language.ZH, EditionStatus.CLOSING).getView().getHistory())
        .containsExactly(new StatusLine("closing", "2023年11月10日 23:59（UTC+8）", "1,203", "ann", ""));
  }

  @Test
  void aRevisionLeadsToWhatWasChanged() {
    List<RevisionLine> lines =
        page(
                Language.EN,
                EditionStatus.REVISED,
                "ciie-6/deals/D-1",
                "ciie-6/deals",
                "import/17",
                "a script")
            .getRevisions();

    assertThat(lines.get(0))
        .isEqualTo(
            new RevisionLine(
                "Deals D-1",
                "/entrepot/desk/registers/deals/records/D-1?edition=ciie-6",
                "11 November 2023, 00:00 (UTC+8)",
                "1,203 to 1,205",
                "li.wei",
                "Reported twice"));
    assertThat(lines)
        .extracting(RevisionLine::what)
        .containsExactly("Deals D-1", "Deals", "Import 17", "a script");
    assertThat(lines)
        .extracting(RevisionLine::href)
        .endsWith(
            "/entrepot/desk/registers/deals?edition=ciie-6", "/entrepot/desk/imports/17", null);
  }

  @Test
  void revisionsAreShownOnceTheEditionWasFinal() {
    assertThat(page(Language.EN, EditionStatus.CLOSING).isRevisable()).isFalse();
    assertThat(page(Language.EN, EditionStatus.FINAL).isRevisable()).isTrue();
    assertThat(page(Language.EN, EditionStatus.PROVISIONAL, "import/17").isRevisable()).isTrue();
    assertThat(page(Language.EN, EditionStatus.PROVISIONAL, "import/17").getParts().next())
        .startsWith("/entrepot/desk/editions/ciie-6?after=")
        .endsWith("#revisions");
  }
}
