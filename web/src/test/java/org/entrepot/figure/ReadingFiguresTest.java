package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entrepot.RuleBroken;
import org.entrepot.access.Access;
import org.entrepot.access.Callers;
import org.entrepot.access.NotSignedIn;
import org.entrepot.access.Role;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.api.NodeAnswers;
import org.entrepot.api.RenderedAnswer;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.LedgerSnapshot;
import org.entrepot.ledger.LedgerWatch;
import org.entrepot.ledger.Ledgers;
import org.junit.jupiter.api.Test;

/** Who is given what of an edition, newly worked out or kept. */
class ReadingFiguresTest {

  record Text(String text) {}

  private static final String ADDRESS = "/api/v1/editions/ciie-6/figures/deals";

  private final Edition closed = Ledgers.edition(false);
  private final List<Long> awaited = new ArrayList<>();
  private final NodeAnswers answers = new NodeAnswers();
  private final LedgerWatch watch =
      new LedgerWatch() {
        @Override
        public LedgerSnapshot now() {
          return Ledgers.snapshot(closed, 7);
        }

        @Override
        public synchronized LedgerSnapshot atLeast(String edition, long position) {
          awaited.add(position);
          throw new RuleBroken("position.awaited", edition, position, 7);
        }
      };

  @Test
  void whoMayNotReadWaitsForNoPositionAndIsToldNone() {
    assertThatThrownBy(() -> ask(Callers.with())).isInstanceOf(NotSignedIn.class);
    assertThat(awaited).isEmpty();
  }

  @Test
  void whoMayReadWaitsForAPosition() {
    assertThatThrownBy(() -> ask(Callers.with(Role.AUDITOR)))
        .hasFieldOrPropertyWithValue("code", "position.awaited");
    assertThat(awaited).containsExactly(9L);
  }

  @Test
  void aKeptAnswerIsGivenToThoseWhoSeeTheSameWhileItHolds() {
    RenderedAnswer kept = keep(Ledgers.snapshot(closed, 7));

    assertThat(filter(Callers.with(Role.AUDITOR))).containsExactly(kept);
    assertThat(filter(Callers.with(Role.STATISTICS))).containsExactly(kept);
  }

  @Test
  void aKeptAnswerIsNeverGivenToThoseWhoSeeOtherwise() {
    keep(Ledgers.snapshot(closed, 7));

    assertThat(filter(Callers.with())).isEmpty();
    for (RowLimit limit : RowLimit.values()) {
      assertThat(filter(Callers.seeing(Visibilities.within(limit, "japan")))).isEmpty();
    }
    assertThat(filter(Callers.seeing(Visibilities.ofEditions("ciie-6")))).isEmpty();
  }

  @Test
  void anotherEditionThanOnesOwnIsUnknown() {
    assertThatThrownBy(() -> ask(Callers.seeing(Visibilities.ofEditions("ciie-5"))))
        .hasFieldOrPropertyWithValue("code", "edition.unknown");
    assertThat(awaited).isEmpty();
  }

  @Test
  void aKeptAnswerIsNotGivenOnceThereIsMoreInTheLedger() {
    keep(Ledgers.snapshot(closed, 6));

    assertThat(filter(Callers.with(Role.AUDITOR))).isEmpty();
  }

  private RenderedAnswer keep(LedgerSnapshot then) {
    NodeAnswers.NodeQuestion question =
        new NodeAnswers.NodeQuestion(Visibilities.ALL, ADDRESS, "ciie-6");
    return answers.get(question, then.stamp(closed), () -> RenderedAnswer.json(new Text("kept")));
  }

  private void ask(Access access) {
    FigureResource resource = new FigureResource();
    resource.watch = watch;
    resource.access = access;
    resource.answers = answers;
    FigureParameters parameters = new FigureParameters();
    parameters.minPosition = "9";
    FigureAddress address = new FigureAddress();
    address.edition = "ciie-6";
    address.metric = "deals";
    resource.figure(address, parameters, null, uri());
  }

  /** What the request is answered with before it comes to its method. */
  private List<Object> filter(Access access) {
    KeptAnswers filter = new KeptAnswers();
    filter.answers = answers;
    filter.watch = watch;
    filter.access = access;
    List<Object> given = new ArrayList<>();
    filter.filter(
        stub(
            ContainerRequestContext.class,
            Map.of("getUriInfo", uri()),
            argument -> given.add(((Response) argument).getEntity())));
    return given;
  }

  private static UriInfo uri() {
    return stub(UriInfo.class, Map.of("getRequestUri", URI.create(ADDRESS)), argument -> {});
  }

  private static <T> T stub(Class<T> type, Map<String, Object> known, Consumer<Object> otherwise) {
    return type.cast(
        Proxy.newProxyInstance(
            ReadingFiguresTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (!known.containsKey(method.getName())) {
                otherwise.accept(arguments[0]);
              }
              return known.get(method.getName());
            }));
  }
}
