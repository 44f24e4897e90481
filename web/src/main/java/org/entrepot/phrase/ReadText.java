package org.entrepot.phrase;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.entrepot.Problem;
import org.entrepot.access.Access;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionNames;
import org.entrepot.page.Display;
import org.entrepot.page.SelectOption;
import org.jspecify.annotations.Nullable;

/** A text that was sent in a form: its numbers, what they could claim, and the editions chosen. */
@Named("readText")
@RequestScoped
public class ReadText {

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
      int number,
      String text,
      String name,
      boolean left,
      EditionField edition,
      List<ClaimOption> choices) {

    /** The likeliest; null where nothing here counts it. */
    public @Nullable ClaimOption first() {
      return choices.isEmpty() ? null : choices.get(0);
    }

    public List<ClaimOption> others() {
      return choices.isEmpty() ? choices : choices.subList(1, choices.size());
    }
  }

  /**
   * The select of a number's edition.
   *
   * @param shownName of the field that says what was chosen when the claims were shown
   * @param shown that
   */
  public record EditionField(
      String name, String shownName, String shown, List<SelectOption> options) {}

  @Inject TextDesk desk;
  @Inject ClaimOptionWords words;
  @Inject Access access;
  @Inject EditionNames editionNames;
  @Inject Display reader;
  @Inject HttpServletRequest request;

  private List<OfferedClaims> offers = List.of();
  private boolean read;
  private @Nullable String text;

  /**
   * Finds the numbers of the text that was sent.
   *
   * @throws Problem where it cannot be read
   */
  void find() {
    offers = desk.read(getText(), chosenEditions(), access.visibility());
    read = true;
  }

  /** Goes by the text that was read before, whatever was typed since. */
  void keepToTheLast() {
    text = parameter("read");
  }

  /** What the text may claim, with nothing checked. */
  List<PossibleClaims> possible() {
    return desk.possible(getText(), chosenEditions(), access.visibility());
  }

  private List<Edition> editions() {
    return desk.editions(access.visibility());
  }

  EditionChoices choices() {
    Map<String, String> names = new LinkedHashMap<>();
    editions().forEach(each -> names.put(each.code(), editionNames.of(each)));
    return new EditionChoices(request, names);
  }

  /** Of another text than the one that was read the numbers are others. */
  private ChosenEditions chosenEditions() {
    return choices().chosen(parameter("read").equals(getText()));
  }

  /** The edition that is meant where the text names none. */
  public EditionField getEdition() {
    String whole = Objects.toString(chosenEditions().whole(), "");
    return new EditionField(
        EditionChoices.WHOLE,
        EditionChoices.shownName(EditionChoices.WHOLE),
        whole,
        choices().options(whole));
  }

  private EditionField edition(Phrase phrase) {
    String start = Integer.toString(phrase.start());
    String chosen = chosenEditions().byPhrase().getOrDefault(phrase.start(), "");
    return new EditionField(
        EditionChoices.name(start),
        EditionChoices.shownName(start),
        chosen,
        choices().options(chosen));
  }

  static String name(int phrase) {
    return "phrase-" + (phrase + 1);
  }

  /** The text as it was sent; browsers end lines with two characters. */
  public String getText() {
    return text == null ? parameter("text") : text;
  }

  String parameter(String name) {
    return Objects.toString(request.getParameter(name), "").replace("\r\n", "\n");
  }

  /** Whether a text has been read. */
  public boolean isRead() {
    return read;
  }

  public boolean isAny() {
    return !offers.isEmpty();
  }

  /** Whether some of what it is compared with is invented. */
  public boolean isSample() {
    Set<String> invented =
        editions().stream().filter(Edition::sample).map(Edition::code).collect(toSet());
    return offers.stream()
        .flatMap(offer -> offer.candidates().stream())
        .anyMatch(each -> invented.contains(Objects.toString(each.claim().edition(), "")));
  }

  public String getFound() {
    return reader.texts().text("texts.found", reader.numbers().count(offers.size()));
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
    OfferedClaims offer = offers.get(phrase);
    String chosen = choices().isChanged() ? "" : parameter(name(phrase));
    List<ClaimOption> claims =
        IntStream.range(0, offer.candidates().size())
            .mapToObj(i -> words.claim(Integer.toString(i), chosen, offer.candidates().get(i)))
            .toList();
    return new PhraseLine(
        phrase + 1,
        offer.phrase().text(),
        name(phrase),
        claims.stream().noneMatch(ClaimOption::chosen),
        edition(offer.phrase()),
        claims);
  }
}
