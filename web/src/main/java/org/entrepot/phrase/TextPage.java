package org.entrepot.phrase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entrepot.InvalidValue;
import org.entrepot.Problem;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.claim.Claim;
import org.entrepot.claim.NewClaims;
import org.entrepot.page.Display;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The page where a text is read and its numbers become claims, if somebody says so. */
@Named("textPage")
@RequestScoped
public class TextPage {

  @Inject ReadText readText;
  @Inject NewClaims newClaims;
  @Inject Access access;
  @Inject CurrentAct act;
  @Inject Display reader;
  @Inject Route route;
  @Inject HttpServletRequest request;

  private @Nullable String problem;

  /** Finds the numbers. */
  public void find() {
    try {
      readText.find();
    } catch (Problem refused) {
      problem = refused.message(reader.getLocale());
    }
  }

  /** Compares the text that was read once more, with the editions that were chosen since. */
  public void again() {
    readText.keepToTheLast();
    find();
  }

  /**
   * Puts what was chosen into the register: of the text that was read, whatever was typed since.
   */
  public void take() throws IOException {
    readText.keepToTheLast();
    if (readText.choices().isChanged()) {
      find();
      problem = problem == null ? reader.texts().text("texts.edition.changed") : problem;
      return;
    }
    try {
      List<Claim> chosen = chosen();
      int added = newClaims.add(chosen, access.visibility(), act.required());
      PageAnswer.lead(
          route.to("desk", "texts") + "?taken=" + added + "&known=" + (chosen.size() - added));
    } catch (Problem refused) {
      find();
      problem = refused.message(reader.getLocale());
    }
  }

  private List<Claim> chosen() {
    List<Claim> chosen = new ArrayList<>();
    List<PossibleClaims> possible = readText.possible();
    for (int i = 0; i < possible.size(); i++) {
      choice(i, possible.get(i).claims()).ifPresent(claim -> chosen.add(claim.saidBy(source())));
    }
    if (chosen.isEmpty()) {
      throw new InvalidValue("reading.chosen", "choice", null);
    }
    return chosen;
  }

  /** The claim that was chosen of a phrase; none where it is left. */
  private Optional<Claim> choice(int phrase, List<Claim> claims) {
    String chosen = Objects.toString(request.getParameter(ReadText.name(phrase)), "");
    return IntStream.range(0, claims.size())
        .filter(i -> Integer.toString(i).equals(chosen))
        .mapToObj(claims::get)
        .findFirst();
  }

  private @Nullable String source() {
    String source = getSource().strip();
    return source.isEmpty() ? null : source;
  }

  /** What is wrong with what was sent; empty if nothing is. */
  public String getProblem() {
    return Objects.toString(problem, "");
  }

  public String getSource() {
    return Objects.toString(request.getParameter("source"), "");
  }

  /**
   * Whether the button that takes is there. Faces hears only a button that is there before the text
   * has been read again.
   */
  public boolean isTakeable() {
    boolean answering =
        FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    return answering ? readText.isRead() && readText.isAny() : request.getParameter("read") != null;
  }

  /** How many claims were put into the register just now, in words; empty if none were. */
  public String getTaken() {
    String taken = count("taken");
    String known = count("known");
    if (taken.isEmpty()) {
      return "";
    }
    return known.isEmpty() || known.equals("0")
        ? reader.texts().text("texts.taken", taken)
        : reader.texts().text("texts.taken.known", taken, known);
  }

  private String count(String name) {
    return route.query(name).filter(count -> count.matches("[0-9]{1,3}")).orElse("");
  }
}
