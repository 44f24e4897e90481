package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PacedBodyTest {

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicBoolean cut = new AtomicBoolean();

  /** As many bytes with each read, each a second after the other; below zero it has ended. */
  private final class ABodyOf extends ServletInputStream {

    private final int bytes;

    ABodyOf(int bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      return read(new byte[1], 0, 1);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      nanos.addAndGet(Duration.ofSeconds(1).toNanos());
      if (bytes == 0) {
        throw new IOException("nothing came");
      }
      return Math.min(length, bytes);
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException();
    }
  }

  private PacedBody body(int bytes) {
    return new PacedBody(
        new ABodyOf(bytes), 60_000, PacedBodyTest::endsWell, nanos::get, () -> cut.set(true));
  }

  /** As the one who waits for readings does it; a body of no bytes breaks. */
  private static boolean endsWell(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (UncheckedIOException broken) {
      return false;
    }
  }

  @Test
  void aByteASecondIsCutAfterAWhile() {
    PacedBody body = body(1);
    assertThatThrownBy(() -> body.readNBytes(1_000)).isInstanceOf(CutBody.class);
    assertThat(Duration.ofNanos(nanos.get())).isEqualTo(Duration.ofSeconds(11));
    assertThat(cut).isTrue();
  }

  @Test
  void whoSendsAsASlowNetworkDoesIsNot() throws IOException {
    assertThat(body(600).readNBytes(60_000)).hasSize(60_000);
    assertThat(cut).isFalse();
  }

  @Test
  void whoWaitsForUsIsNot() throws IOException {
    PacedBody body = body(600);
    for (int part = 0; part < 20; part++) {
      assertThat(body.read(new byte[600])).isEqualTo(600);
      nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    }
    assertThat(cut).isFalse();
  }

  @Test
  void whatEndsBeforeItsEndIsCut() {
    assertThatThrownBy(() -> body(-1).read()).isInstanceOf(CutBody.class);
    assertThat(cut).isTrue();
  }

  @Test
  void whatDoesNotComeIsCut() {
    assertThatThrownBy(() -> body(0).read()).isInstanceOf(CutBody.class);
  }
}
