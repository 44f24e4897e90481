package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.intake.EditOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What this session has saved. An address that says so is not enough: anybody may have written it,
 * and others' postings would be shown as what the reader has just moved.
 */
@RequestScoped
public class OwnSaves {

  private static final String ATTRIBUTE = OwnSaves.class.getName();

  /** The newest; a browser goes back to some of them. */
  private static final int KEPT = 20;

  @Inject HttpServletRequest request;

  /** Keeps it, and returns how an address says it. */
  public String keep(EditOutcome edit) {
    String text = Movements.text(edit);
    HttpSession session = request.getSession();
    List<String> saves = new ArrayList<>(of(session));
    saves.remove(text);
    saves.add(text);
    session.setAttribute(
        ATTRIBUTE, new ArrayList<>(saves.subList(Math.max(0, saves.size() - KEPT), saves.size())));
    return text;
  }

  /** Whether this is one of them. */
  boolean has(String text) {
    return of(request.getSession(false)).contains(text);
  }

  private static List<String> of(@Nullable HttpSession session) {
    return session != null && session.getAttribute(ATTRIBUTE) instanceof List<?> saves
        ? saves.stream().map(String::valueOf).toList()
        : List.of();
  }
}
