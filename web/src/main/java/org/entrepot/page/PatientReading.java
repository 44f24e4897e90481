package org.entrepot.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.entrepot.NotAllowed;
import org.entrepot.access.DatabaseOutages;
import org.entrepot.access.RequestId;
import org.entrepot.api.CutBody;
import org.entrepot.api.Interruptions;
import org.entrepot.api.Interruptions.WaitEnd;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form before anything asks for it, and waits for it as long as it takes on a slow line: a
 * server would wait for the next byte, however many there are to come, and lose a thread to each
 * that sends one a second.
 */
@ApplicationScoped
class PatientReading {

  private static final Logger LOG = Logger.getLogger(PatientReading.class.getName());

  private static final Duration ALWAYS = Duration.ofMinutes(1);

  /** Bytes in a second of the slowest line that files come by, that of a telephone. */
  private static final long SLOWEST = 8_000;

  private static final int NO_ROOM = 507;
  private static final int DEPTH = 12;

  @Inject Interruptions interruptions;
  @Inject DatabaseOutages outages;
  @Inject RequestId id;

  /** Reads a part of a request that may not be there yet. */
  @FunctionalInterface
  interface AwaitedReading {
    void read() throws IOException, ServletException;
  }

  /** Whether the form has come to its end; where it has not, the error page is shown. */
  boolean isWhole(HttpServletRequest request, HttpServletResponse response, AwaitedReading reading)
      throws IOException {
    AtomicReference<@Nullable Throwable> why = new AtomicReference<>();
    WaitEnd end = interruptions.run(() -> read(reading, why), of(AnnouncedForm.of(request)));
    Throwable broken = why.get();
    if (end == WaitEnd.WELL) {
      return true;
    }
    if (end == WaitEnd.INTERRUPTED || broken == null || isLate(broken)) {
      // the rest of it is not wanted
      response.setHeader("Connection", "close");
      ErrorPage.show(request, response, HttpServletResponse.SC_REQUEST_TIMEOUT, new CutBody());
    } else if (outages.full(broken)) {
      LOG.warning("Request " + id.value() + " was not answered, no room on a disk: " + broken);
      ErrorPage.show(request, response, NO_ROOM, null);
    } else {
      ErrorPage.show(
          request, response, HttpServletResponse.SC_BAD_REQUEST, new NotAllowed("form.cut"));
    }
    return false;
  }

  /** Servers say by several exceptions that a form is not whole. */
  private static void read(AwaitedReading reading, AtomicReference<@Nullable Throwable> why) {
    try {
      reading.read();
    } catch (IOException | ServletException | RuntimeException broken) {
      why.set(broken);
      throw new UncheckedIOException(new IOException(broken));
    }
  }

  /** Whether a server waited in vain, and not as long as we would. */
  static boolean isLate(Throwable broken) {
    return Stream.iterate(broken, each -> each != null, Throwable::getCause)
        .limit(DEPTH)
        .anyMatch(
            each ->
                each instanceof CutBody
                    || each instanceof InterruptedIOException
                    || each instanceof TimeoutException);
  }

  /**
   * How long we wait for all of it. Nothing says how much has come of a form with files, so its
   * patience is that of what it announces, of which there is a limit.
   */
  static Duration of(AnnouncedForm form) {
    return form.hasFiles() ? ALWAYS.plusSeconds(form.bytes() / SLOWEST) : ALWAYS;
  }
}
