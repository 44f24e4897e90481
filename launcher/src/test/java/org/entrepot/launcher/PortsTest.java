package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

  @Test
  void aFreePortIsNoObstacle() {
    assertThat(Ports.obstacle("127.0.0.1", Integer.parseInt(Ports.any()))).isEmpty();
  }

  @Test
  void aPortOfAnotherProgramIsTold() throws Exception {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.obstacle("127.0.0.1", busy.getLocalPort()))
          .hasValueSatisfying(
              refusal -> {
                assertThat(refusal.exit()).isEqualTo(Exit.PORT_BUSY);
                assertThat(refusal).hasMessageContaining("taken by another program");
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "not an address"})
  void anAddressOfAnotherMachineIsNotCalledTaken(String address) {
    assertThat(Ports.obstacle(address, 8080))
        .hasValueSatisfying(
            refusal -> {
              assertThat(refusal.exit()).isEqualTo(Exit.USAGE);
              assertThat(refusal).hasMessageContaining("no address of this machine");
            });
  }
}
