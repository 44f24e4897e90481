package org.entrepot.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** A body that is cut where it comes too slowly, or not to its end. */
final class PacedBody extends ServletInputStream {

  /** Bytes in a second that we waited for, on average. */
  private static final long LEAST = 500;

  /** For which we wait for anybody. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final ServletInputStream body;
  private final long announced;
  private final Predicate<Runnable> patience;
  private final LongSupplier nanos;
  private final Runnable cut;
  private long waited;
  private long count;

  /**
   * @param announced bytes; negative where the sender does not say
   * @param patience does a reading that may have to wait, and says whether it ended well
   * @param nanos as {@link System#nanoTime}
   * @param cut is run when it is cut
   */
  PacedBody(
      ServletInputStream body,
      long announced,
      Predicate<Runnable> patience,
      LongSupplier nanos,
      Runnable cut) {
    this.body = body;
    this.announced = announced;
    this.patience = patience;
    this.nanos = nanos;
    this.cut = cut;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    long before = nanos.getAsLong();
    int read = arrived(into, from, length);
    waited += nanos.getAsLong() - before;
    count += Math.max(0, read);
    if (read < 0 ? count < announced : isSlow()) {
      throw cut();
    }
    return read;
  }

  /** What passes between two reads is our own time, and no fault of the sender's. */
  private boolean isSlow() {
    return waited > GRACE.toNanos() && count < TimeUnit.NANOSECONDS.toSeconds(waited) * LEAST;
  }

  /** Servers say in several ways that nothing came any more. */
  private int arrived(byte[] into, int from, int length) {
    int[] read = new int[1];
    if (!patience.test(() -> read[0] = awaited(into, from, length))) {
      throw cut();
    }
    return read[0];
  }

  private int awaited(byte[] into, int from, int length) {
    try {
      return body.read(into, from, length);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private CutBody cut() {
    cut.run();
    return new CutBody();
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
