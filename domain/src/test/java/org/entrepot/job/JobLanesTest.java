package org.entrepot.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobLanesTest {

  private final JobLanes lanes = new JobLanes();

  @Test
  void oneSenderLeavesRoomForOthers() {
    assertThat(lanes.enter("a")).isTrue();
    assertThat(lanes.enter("a")).isTrue();
    assertThat(lanes.enter("a")).isFalse();
    assertThat(lanes.enter("b")).isTrue();
    lanes.leave("a");
    assertThat(lanes.enter("a")).isTrue();
  }

  @Test
  void allTogetherLeaveRoomForTheOneWhoseTurnItIs() {
    assertThat(lanes.enter("a")).isTrue();
    assertThat(lanes.enter("b")).isTrue();
    assertThat(lanes.enter("c")).isTrue();
    assertThat(lanes.enter("d")).isFalse();
    lanes.leave("b");
    assertThat(lanes.enter("d")).isTrue();
    assertThat(lanes.enter("b")).isFalse();
  }
}
