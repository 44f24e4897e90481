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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entrepot.InvalidValue;
import org.entrepot.LocalText;
import org.entrepot.Problem;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.claim.Checked;
import org.entrepot.claim.Claim;
import org.entrepot.claim.ClaimWords;
import org.entrepot.claim.NewClaims;
import org.entrepot.edition.Editions;
import org.entrepot.figure.Members;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The page where a text is read and its numbers become claims, if somebody says so. */
@Named("textPage")
@RequestScoped
public class TextPage {

  /**
   * A piece of the text.
   *
   * @param number of the phrase that it is, from 1; 0 of what stands between
   */
  public record Piece(String text, int number) {}

  /**
   * A phrase to choose for.
   *
   * @param name of its field
   * @param left whether none of the choices is chosen
   */
  public record PhraseLine(
      int number, String text, String name, boolean left, List<OfferedClaim> choices) {}

  /**
   * What a phrase could mean.
   *
   * @param value of the field
   * @param chosen whether it was when the form was sent
   * @param key of the verdict: its class
   */
  public record OfferedClaim(
      String value,
      boolean chosen,
      String about,
      String said,
      String verdict,
      String key,
      String known) {}

  @Inject TextDesk desk;
  @Inject NewClaims newClaims;
  @Inject Editions editions;
  @Inject Members members;
  @Inject Access access;
  @Inject CurrentAct act;
  @Inject Display reader;
  @Inject Route route;
  @Inject HttpServletRequest request;

  private List<Offer> offers = List.of();
  private boolean read;
  private @Nullable String text;
  private @Nullable String problem;

  /** Finds the numbers. */
  public void find() {
    try {
      offers = desk.read(getText(), access.visibility());
      read = true;
    } catch (Problem refused) {
      problem = refused.message(reader.getLocale());
    }
  }

  /**
   * Puts what was chosen into the register: of the text that was read, whatever was typed since.
   */
  public void take() throws IOException {
    text = parameter("read");
    try {
      List<Claim> chosen = chosen();
      int added = newClaims.add(chosen, act.required());
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(
              route.to("desk", "texts") + "?taken=" + added + "&known=" + (chosen.size() - added));
    } catch (Problem refused) {
      find();
      problem = refused.message(reader.getLocale());
    }
  }

  private List<Claim> chosen() {
    List<Claim> chosen = new ArrayList<>();
    List<Possible> possible = desk.possible(getText(), access.visibility());
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
    String chosen = Objects.toString(request.getParameter(name(phrase)), "");
    return IntStream.range(0, claims.size())
        .filter(i -> Integer.toString(i).equals(chosen))
        .mapToObj(claims::get)
        .findFirst();
  }

  private @Nullable String source() {
    String source = getSource().strip();
    return source.isEmpty() ? null : source;
  }

  private static String name(int phrase) {
    return "phrase-" + (phrase + 1);
  }

  /** What is wrong with what was sent; empty if nothing is. */
  public String getProblem() {
    return Objects.toString(problem, "");
  }

  /** The text as it was sent; browsers end lines with two characters. */
  public String getText() {
    return text == null ? parameter("text") : text;
  }

  private String parameter(String name) {
    return Objects.toString(request.getParameter(name), "").replace("\r\n", "\n");
  }

  public String getSource() {
    return Objects.toString(request.getParameter("source"), "");
  }

  /** Whether a text has been read and something can be chosen. */
  public boolean isRead() {
    return read;
  }

  /**
   * Whether the button that takes is there. Faces hears only a button that is there before the text
   * has been read again.
   */
  public boolean isTakeable() {
    boolean answering =
        FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    return answering ? read && isAny() : request.getParameter("read") != null;
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

  public String getFound() {
    return reader.texts().text("texts.found", reader.numbers().count(offers.size()));
  }

  public boolean isAny() {
    return !offers.isEmpty();
  }

  /** The text with its phrases apart. */
  public List<Piece> getPieces() {
    String text = getText();
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < offers.size(); i++) {
      Phrase phrase = offers.get(i).phrase();
      pieces.add(new Piece(text.substring(from, phrase.start()), 0));
      pieces.add(new Piece(phrase.text(), i + 1));
      from = phrase.end();
    }
    pieces.add(new Piece(text.substring(from), 0));
    return pieces;
  }

  public List<PhraseLine> getLines() {
    return IntStream.range(0, offers.size()).mapToObj(this::line).toList();
  }

  private PhraseLine line(int phrase) {
    Offer offer = offers.get(phrase);
    String chosen = Objects.toString(request.getParameter(name(phrase)), "");
    List<OfferedClaim> choices =
        IntStream.range(0, offer.candidates().size())
            .mapToObj(i -> choice(Integer.toString(i), chosen, offer.candidates().get(i)))
            .toList();
    return new PhraseLine(
        phrase + 1,
        offer.phrase().text(),
        name(phrase),
        choices.stream().noneMatch(OfferedClaim::chosen),
        choices);
  }

  private OfferedClaim choice(String value, String chosen, Checked candidate) {
    ClaimWords words = new ClaimWords(reader.texts(), members);
    String key = candidate.verdict().name().toLowerCase(Locale.ROOT);
    return new OfferedClaim(
        value,
        value.equals(chosen),
        words.about(candidate, edition(candidate.claim())),
        words.said(candidate),
        reader.texts().text("verdict." + key),
        key,
        candidate.value().in(reader.getLocale()));
  }

  private @Nullable LocalText edition(Claim claim) {
    return claim.edition() == null ? null : editions.get(claim.edition()).name();
  }
}
