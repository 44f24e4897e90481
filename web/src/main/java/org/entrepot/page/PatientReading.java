package org.entrepot.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entrepot.NotAllowed;
import org.entrepot.access.DatabaseOutages;
import org.entrepot.api.CutBody;

/**
 * Reads a form before anything asks for it, and waits for it as long as it takes on a slow line: a
 * server would wait for the next byte, however many there are to come, and lose a thread to each
 * that sends one a second.
 */
@ApplicationScoped
class PatientReading {

  private static final Duration ALWAYS = Duration.ofMinutes(1);

  /** Bytes in a second of the slowest line that files come by, that of a telephone. */
  private static final long SLOWEST = 8_000;

  private static final int NO_ROOM = 507;

  @Inject Interruptions interruptions;
  @Inject DatabaseOutages outages;

  /** Reads a part of a request that may not be there yet. */
  @FunctionalInterface
  interface AwaitedReading {
    void read() throws IOException, ServletException;
  }

  /** Whether the form has come to its end; where it has not, the error page is shown. */
  boolean isWhole(HttpServletRequest request, HttpServletResponse response, AwaitedReading reading)
      throws IOException {
    AtomicBoolean full = new AtomicBoolean();
    switch (interruptions.run(() -> read(reading, full), of(AnnouncedForm.of(request)))) {
      case WELL -> {
        return true;
      }
      case INTERRUPTED -> {
        // the rest of it is not wanted
        response.setHeader("Connection", "close");
        ErrorPage.show(request, response, HttpServletResponse.SC_REQUEST_TIMEOUT, new CutBody());
      }
      case BROKEN -> broken(request, response, full);
    }
    return false;
  }

  private static void broken(
      HttpServletRequest request, HttpServletResponse response, AtomicBoolean full)
      throws IOException {
    if (full.get()) {
      ErrorPage.show(request, response, NO_ROOM, null);
    } else {
      ErrorPage.show(
          request, response, HttpServletResponse.SC_BAD_REQUEST, new NotAllowed("form.cut"));
    }
  }

  /** Servers say by several exceptions that a form is not whole. */
  private void read(AwaitedReading reading, AtomicBoolean full) {
    try {
      reading.read();
    } catch (IOException | ServletException | RuntimeException broken) {
      full.set(outages.full(broken));
      throw new UncheckedIOException(new IOException(broken));
    }
  }

  /**
   * How long we wait for all of it. Nothing says how much has come of a form with files, so its
   * patience is that of what it announces, of which there is a limit.
   */
  static Duration of(AnnouncedForm form) {
    return form.hasFiles() ? ALWAYS.plusSeconds(form.bytes() / SLOWEST) : ALWAYS;
  }
}
