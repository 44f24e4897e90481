package org.entrepot.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionNames;
import org.entrepot.edition.VisibleEditions;
import org.entrepot.figure.KnownMetrics;
import org.entrepot.page.Display;
import org.entrepot.page.Language;
import org.junit.jupiter.api.Test;

class TiedFigureNamesTest {

  private static final String TIED = "published-figure.tied";

  private static final class OnlyTheSecond extends VisibleEditions {
    @Override
    public List<Edition> latestFirst() {
      return List.of(
          new Edition() {
            @Override
            public String code() {
              return "ciie-2";
            }
          });
    }
  }

  private static Optional<String> said(Language language, String what, String subject) {
    TiedFigureNames names = new TiedFigureNames();
    names.measures = KnownMetrics.all();
    names.editions = new OnlyTheSecond();
    names.names =
        new EditionNames() {
          @Override
          public String of(Edition edition) {
            return language == Language.EN ? "Second Expo" : "第二届";
          }
        };
    names.reader =
        new Display() {
          @Override
          public Language language() {
            return language;
          }
        };
    return names.of(what, subject);
  }

  @Test
  void aDecisionIsSaidInWords() {
    assertThat(said(Language.EN, TIED, "16 ciie-2 new_products YES"))
        .contains("New products, technologies and services, Second Expo: comparable");
    assertThat(said(Language.EN, TIED, "16 ciie-2 exhibitors NO"))
        .contains("Exhibitors, Second Expo: not comparable");
    assertThat(said(Language.ZH, TIED, "16 ciie-2 exhibitors NO")).contains("第二届参展企业：不可比");
  }

  @Test
  void whatCannotBeReadStaysAsItIs() {
    assertThat(said(Language.EN, TIED, "16 ciie-9 exhibitors NO")).isEmpty();
    assertThat(said(Language.EN, TIED, "16 ciie-2 nothing NO")).isEmpty();
    assertThat(said(Language.EN, TIED, "somewhat else")).isEmpty();
    assertThat(said(Language.EN, "record.edited", "16 ciie-2 exhibitors NO")).isEmpty();
  }
}
