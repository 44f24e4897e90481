package org.entrepot.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entrepot.access.Allowances.AllowanceLeft;
import org.entrepot.setting.ServerSettings;

/**
 * How much is worked out in a minute for one address from which nobody has signed in
 * (ENTREPOT_ANONYMOUS_PER_MINUTE). Whoever is about to work says what it costs, and goes on where
 * nothing is thrown:
 *
 * <pre>{@code
 * allowance.spend(Cost.TEXT);
 * }</pre>
 *
 * <p>What is kept costs nothing, and those who have signed in are known: neither is counted. The
 * answer's headers RateLimit and RateLimit-Policy say what is left. Each node counts by itself.
 */
@ApplicationScoped
public class Allowance {

  /** Request attribute with the answer, whose headers say what is left. */
  public static final String ANSWER = "org.entrepot.access.answer";

  @Inject Access access;
  @Inject RequestOrigins origins;
  @Inject ServerSettings settings;
  @Inject HttpServletRequest request;

  private Allowances allowances = new Allowances(1);

  @PostConstruct
  void read() {
    allowances = new Allowances(Math.max(1, settings.anonymousPerMinute()));
  }

  /**
   * Takes what a work costs out of what the caller's address has left.
   *
   * @throws TooMuchAsked if that is not enough
   */
  public void spend(Cost cost) {
    int most = settings.anonymousPerMinute();
    if (cost == Cost.NOTHING || most == 0 || access.identity().isPresent()) {
      return;
    }
    AllowanceLeft left = allowances.take(origins.here().network(), cost.units(), System.nanoTime());
    tell(left, most);
    if (left.delay() > 0) {
      throw new TooMuchAsked(left.delay());
    }
  }

  private void tell(AllowanceLeft left, int most) {
    if (request.getAttribute(ANSWER) instanceof HttpServletResponse answer) {
      answer.setHeader("RateLimit-Policy", "\"anonymous\";q=" + most + ";w=60");
      answer.setHeader("RateLimit", "\"anonymous\";r=" + left.units() + ";t=" + left.full());
    }
  }
}
