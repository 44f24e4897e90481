package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreePortsTest {

  @Test
  void aFreePortIsNoObstacle() {
    assertThat(FreePorts.obstacle("127.0.0.1", Integer.parseInt(FreePorts.any()))).isEmpty();
  }

  @Test
  void aPortOfAnotherProgramIsTold() throws Exception {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(FreePorts.obstacle("127.0.0.1", busy.getLocalPort()))
          .hasValueSatisfying(
              refusal -> {
                assertThat(refusal.exit()).isEqualTo(ExitCode.PORT_BUSY);
                assertThat(refusal).hasMessageContaining("taken by another program");
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "not an address"})
  void anAddressOfAnotherMachineIsNotCalledTaken(String address) {
    assertThat(FreePorts.obstacle(address, 8080))
        .hasValueSatisfying(
            refusal -> {
              assertThat(refusal.exit()).isEqualTo(ExitCode.USAGE);
              assertThat(refusal).hasMessageContaining("not an address of this machine");
            });
  }
}
