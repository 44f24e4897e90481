package org.entrepot.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entrepot.InvalidValue;
import org.entrepot.Stale;
import org.entrepot.access.Act;
import org.entrepot.access.Acts;
import org.entrepot.access.Callers;
import org.entrepot.access.Role;
import org.entrepot.access.Visibility;
import org.entrepot.api.IfMatch;
import org.entrepot.api.ProblemStatus;
import org.entrepot.api.RenderedAnswer;
import org.entrepot.published.PublishedFigureResource.TieWish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person says of a published figure, and on what condition it is taken. */
class PublishedFigureResourceTest {

  private static final TieWish YES = new TieWish("exhibitors", "yes", " same count ");

  private final List<Act> acts = new ArrayList<>();
  private final List<PublishedTie.WantedTie> said = new ArrayList<>();
  private final PublishedFigureResource resource = new PublishedFigureResource();

  PublishedFigureResourceTest() {
    resource.access = Callers.with(Role.STATISTICS);
    resource.act = Acts.from(Acts.PROXY, "192.0.2.1", Role.STATISTICS);
    resource.desk =
        new PublishedDesk() {
          @Override
          public PublishedFigure get(String edition, long id, Visibility visibility) {
            return figure(null);
          }

          @Override
          public PublishedFigure tie(PublishedFigure seen, PublishedTie.WantedTie wish, Act act) {
            said.add(wish);
            acts.add(act);
            return figure(
                new PublishedTie(
                    wish.metric(), wish.comparable(), wish.note(), "ann", Instant.EPOCH));
          }
        };
  }

  @Test
  void isTakenFromWhoHasSeenTheFigureAsItIs() {
    Response answer = resource.tie("ciie-5", 7, IfMatch.of(etag(null)), YES);

    assertThat(said).containsExactly(new PublishedTie.WantedTie("exhibitors", true, "same count"));
    PublishedFigureJson tied = (PublishedFigureJson) answer.getEntity();
    assertThat(Objects.requireNonNull(tied.tie()).comparable()).isEqualTo("YES");
    assertThat(answer.getHeaderString("ETag")).isEqualTo(RenderedAnswer.json(tied).etag());
  }

  @Test
  void isSaidFromWhereThePersonIsAndNotTheirProxy() {
    resource.tie("ciie-5", 7, IfMatch.of(etag(null)), YES);

    assertThat(acts).containsExactly(new Act("somebody", "192.0.2.1"));
  }

  @Test
  void isRefusedWithoutThatAndAfterAChange() {
    PublishedTie other = new PublishedTie("exhibitors", false, null, "bob", Instant.EPOCH);

    assertThat(refused(null)).isEqualTo(428);
    assertThat(refused(etag(other))).isEqualTo(412);
    assertThat(said).isEmpty();
  }

  @Test
  void needsAMetricAndAnAnswer() {
    for (TieWish wish :
        List.of(
            new TieWish(null, "YES", null),
            new TieWish("deals", null, null),
            new TieWish("deals", "perhaps", null))) {
      assertThatThrownBy(() -> resource.tie("ciie-5", 7, IfMatch.of(etag(null)), wish))
          .isInstanceOf(InvalidValue.class);
    }
  }

  @Test
  void namesNobodyToThoseWhoHaveNotSignedIn() {
    PublishedTie tie = new PublishedTie("exhibitors", false, null, "bob", Instant.EPOCH);

    assertThat(Objects.requireNonNull(PublishedFigureJson.from(figure(tie), false).tie()).who())
        .isNull();
    assertThat(Objects.requireNonNull(PublishedFigureJson.from(figure(tie), true).tie()).who())
        .isEqualTo("bob");
  }

  @Test
  void saysOfNothingButAnAreaWhatKindItIs() {
    assertThat(PublishedFigureJson.from(figure(null), true).area()).isNull();
  }

  private int refused(@Nullable String ifMatch) {
    try {
      resource.tie("ciie-5", 7, IfMatch.of(ifMatch), YES);
      return 200;
    } catch (WebApplicationException refused) {
      return refused.getResponse().getStatus();
    } catch (Stale changed) {
      return ProblemStatus.of(changed);
    }
  }

  private static String etag(@Nullable PublishedTie tie) {
    return RenderedAnswer.json(PublishedFigureJson.from(figure(tie), true)).etag();
  }

  private static PublishedFigure figure(@Nullable PublishedTie tie) {
    return new PublishedFigure(
        7,
        "ciie-5",
        "exhibitors",
        "",
        LocalDate.parse("2022-11-10"),
        "press",
        new BigDecimal("2800"),
        "companies",
        "more than",
        12,
        tie);
  }
}
