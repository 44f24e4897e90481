package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.entrepot.access.Visibilities;
import org.junit.jupiter.api.Test;

class NodeAnswersTest {

  record Text(String text) {}

  private final NodeAnswers answers = new NodeAnswers();
  private final AtomicInteger worked = new AtomicInteger();

  @Test
  void areWorkedOutOnceForTheSamePositions() {
    assertThat(answers.get(asked("/deals"), "6:1", this::answer))
        .isSameAs(answers.get(asked("/deals"), "6:1", this::answer));
    assertThat(worked).hasValue(1);
  }

  @Test
  void areWorkedOutAnewForOtherPositionsAndOtherQuestions() {
    answers.get(asked("/deals"), "6:1", this::answer);
    answers.get(asked("/deals"), "6:2", this::answer);
    answers.get(asked("/exhibitors"), "6:2", this::answer);

    assertThat(worked).hasValue(3);
  }

  @Test
  void areNotKeptWhereWorkingThemOutFailed() {
    assertThatThrownBy(
            () ->
                answers.get(
                    asked("/deals"),
                    "6:1",
                    () -> {
                      throw new IllegalStateException("down");
                    }))
        .hasMessage("down");

    answers.get(asked("/deals"), "6:1", this::answer);

    assertThat(worked).hasValue(1);
  }

  @Test
  void areForgottenWhereTooManyOthersWereAskedFor() {
    RenderedAnswer large = RenderedAnswer.json(new Text("x".repeat(1024 * 1024)));
    answers.get(asked("/deals"), "6:1", this::answer);

    for (int i = 0; i < 40; i++) {
      answers.get(asked("/large/" + i), "6:1", () -> large);
    }
    answers.get(asked("/deals"), "6:1", this::answer);

    assertThat(worked).hasValue(2);
  }

  private RenderedAnswer answer() {
    return RenderedAnswer.json(new Text("answer " + worked.incrementAndGet()));
  }

  private static NodeAnswers.NodeQuestion asked(String address) {
    return new NodeAnswers.NodeQuestion(Visibilities.ALL, address, "ciie-6");
  }
}
