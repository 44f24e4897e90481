package org.entrepot.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entrepot.access.Access;
import org.entrepot.api.NodeAnswers;
import org.entrepot.api.RenderedAnswer;

/**
 * Gives a public page again to whoever is not signed in, as long as nothing has changed that it
 * shows, and makes it once however many wait for it. It is told apart by address, language and
 * theme, and by what the reader may see.
 */
@ApplicationScoped
class KeptPages {

  @Inject NodeAnswers answers;
  @Inject PageStamp stamp;
  @Inject Access access;
  @Inject Display display;
  @Inject Route route;

  /** Makes a page. */
  interface PageWork {
    void write(HttpServletResponse response) throws ServletException, IOException;
  }

  /** Whether a request is for a page that can be the same for others. */
  boolean isFor(SitePage place, HttpServletRequest request) {
    return place.isKept() && request.getMethod().equals("GET") && access.who() == null;
  }

  void send(HttpServletRequest request, HttpServletResponse response, PageWork work)
      throws ServletException, IOException {
    try {
      RenderedAnswer page = answers.get(question(), stamp.now(), () -> make(response, work));
      response.setContentType("text/html;charset=UTF-8");
      page.send(request.getHeader("If-None-Match"), response);
    } catch (NoPage answered) {
      answered.rethrow();
    }
  }

  private NodeAnswers.NodeQuestion question() {
    String address = route.getHere() + ' ' + display.getLang() + ' ' + display.getTheme();
    return new NodeAnswers.NodeQuestion(access.visibility(), "page " + address, "");
  }

  private static RenderedAnswer make(HttpServletResponse response, PageWork work) {
    WrittenPage written = new WrittenPage(response);
    try {
      work.write(written);
      if (written.isMisread()) {
        written.pass();
      }
    } catch (ServletException failed) {
      throw new NoPage(failed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    if (!written.isPage()) {
      throw new NoPage(null);
    }
    return RenderedAnswer.of(written.bytes());
  }
}
