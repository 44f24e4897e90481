package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** An import that stops when its rows have gone into the registers and it settles. */
public final class HeldImport {

  private final CountDownLatch merged = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final Future<ImportSummary> summary;

  /** Begins, and comes back when it is held. */
  public HeldImport(Importing importing, ExecutorService others, Upload upload)
      throws InterruptedException {
    summary =
        others.submit(
            () ->
                importing.commit(
                    upload,
                    (done, total) -> {
                      if (done * 10 > total * 7) {
                        merged.countDown();
                        await(goOn);
                      }
                    }));
    await(merged);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** Lets it go on to its end. */
  public ImportSummary end() throws Exception {
    goOn.countDown();
    return summary.get(60, TimeUnit.SECONDS);
  }
}
