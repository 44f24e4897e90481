package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.entrepot.page.Display;
import org.entrepot.page.Language;
import org.entrepot.page.Requests;
import org.entrepot.page.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

  private static AuditSubjects subjects(Language language, boolean opens) {
    AuditSubjects subjects = new AuditSubjects();
    subjects.route = Requests.route(Map.of());
    subjects.names =
        (what, subject) ->
            what.equals("published-figure.tied") ? Optional.of("in words") : Optional.empty();
    subjects.reader = reader(language);
    subjects.signedIn =
        new SignedIn() {
          @Override
          public boolean opens(String page) {
            return opens;
          }
        };
    return subjects;
  }

  private static Display reader(Language language) {
    return new Display() {
      @Override
      public Language language() {
        return language;
      }
    };
  }

  private static AuditWords.ActLine said(
      Language language, boolean opens, String what, @Nullable String subject) {
    AuditWords words = new AuditWords();
    words.reader = reader(language);
    words.subjects = subjects(language, opens);
    Instant at = Instant.parse("2023-11-10T00:00:00Z");
    words.clock = Clock.fixed(at.plusSeconds(600), ZoneOffset.UTC);
    return words.line(new AuditEntry(1, at, "token:50", what, subject, null), ZoneOffset.UTC);
  }

  @Test
  void programsAndImportsAreCalledByTheirNumbers() {
    AuditWords.ActLine english = said(Language.EN, true, "import.committed", "24");

    assertThat(english.who()).isEqualTo("Token 50");
    assertThat(english.subject()).isEqualTo("Import 24");
    assertThat(english.href()).isEqualTo("/entrepot/desk/imports/24");
    assertThat(said(Language.ZH, true, "import.committed", "24").subject()).isEqualTo("导入24");
    assertThat(said(Language.EN, true, "token.issued", "7").subject()).isEqualTo("Token 7");
  }

  @Test
  void aRecordLeadsToItsPage() {
    assertThat(said(Language.EN, true, "record.edited", "ciie-6/deals/D-1").href())
        .isEqualTo("/entrepot/desk/registers/deals/records/D-1?edition=ciie-6");
    assertThat(said(Language.EN, true, "record.edited", "companies/ACME").href())
        .isEqualTo("/entrepot/desk/registers/companies/records/ACME");
    assertThat(said(Language.EN, true, "record.deleted", "companies/ACME").href()).isEmpty();
    assertThat(said(Language.EN, true, "account.disabled", "li.wei").href())
        .isEqualTo("/entrepot/desk/people/li.wei");
  }

  @Test
  void nobodyIsLedToWhatTheyMayNotOpen() {
    assertThat(said(Language.EN, false, "record.edited", "ciie-6/deals/D-1"))
        .returns("ciie-6/deals/D-1", AuditWords.ActLine::subject)
        .returns("", AuditWords.ActLine::href);
    assertThat(said(Language.EN, false, "import.committed", "24").href()).isEmpty();
  }

  @Test
  void whatIsSaidElsewhereOrNotKnownStaysSo() {
    assertThat(said(Language.EN, true, "published-figure.tied", "16 x y YES").subject())
        .isEqualTo("in words");
    assertThat(said(Language.EN, true, "company.merged", "A B").subject()).isEqualTo("A B");
    assertThat(said(Language.EN, true, "sign-in.done", null).subject()).isEmpty();
  }
}
