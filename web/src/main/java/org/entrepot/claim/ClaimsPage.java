package org.entrepot.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entrepot.LocalText;
import org.entrepot.edition.Editions;
import org.entrepot.figure.Members;
import org.entrepot.figure.Verdict;
import org.entrepot.page.Reader;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The page of claims: one by one what was said, what is known, and where it leads. */
@Named("claimsPage")
@RequestScoped
public class ClaimsPage {

  /**
   * A claim in words.
   *
   * @param said the claim itself: {@code more than 3,400 enterprises}
   * @param verdict in words; key is its class
   * @param at the positions that it was read at, or empty
   */
  public record Line(
      String id,
      String about,
      String said,
      String sentence,
      String note,
      String verdict,
      String key,
      String known,
      String reason,
      String href,
      String at) {}

  @Inject VisibleClaims claims;
  @Inject Editions editions;
  @Inject Members members;
  @Inject Reader reader;
  @Inject Route route;

  private List<Checked> checked = List.of();

  /** Checks them before the first byte is written. */
  public void load() {
    checked = claims.all().stream().map(claims::check).toList();
  }

  /** Whether there are any; EL takes the word empty for itself. */
  public boolean isAny() {
    return !checked.isEmpty();
  }

  /** Whether some are about editions whose records are invented. */
  public boolean isSample() {
    return checked.stream()
        .map(each -> each.claim().edition())
        .filter(Objects::nonNull)
        .anyMatch(code -> editions.get(code).sample());
  }

  /** {@code 22 claims: 21 confirmed, 1 consistent}. */
  public String getSummary() {
    return reader
        .texts()
        .text(
            "claims.summary",
            reader.numbers().count(checked.size()),
            count(Verdict.CONFIRMED),
            count(Verdict.CONSISTENT),
            count(Verdict.CONTRADICTED),
            count(Verdict.UNKNOWN));
  }

  private String count(Verdict verdict) {
    return reader
        .numbers()
        .count(checked.stream().filter(each -> each.verdict() == verdict).count());
  }

  public String getApi() {
    return route.to("api", "v1", "claims");
  }

  public List<Line> getLines() {
    return checked.stream().map(this::line).toList();
  }

  private Line line(Checked each) {
    Claim claim = each.claim();
    ClaimWords words = new ClaimWords(reader.texts(), members);
    String key = each.verdict().name().toLowerCase(Locale.ROOT);
    return new Line(
        claim.id(),
        words.about(each, edition(claim)),
        words.said(each),
        Objects.toString(claim.sentence(), ""),
        Objects.toString(claim.note(), ""),
        reader.texts().text("verdict." + key),
        key,
        each.value().in(reader.getLocale()),
        each.reason().in(reader.getLocale()),
        new ClaimLinks(route).page(each),
        at(each));
  }

  private @Nullable LocalText edition(Claim claim) {
    return claim.edition() == null ? null : editions.get(claim.edition()).name();
  }

  private String at(Checked each) {
    Long position = each.positions().get(Objects.toString(each.claim().edition(), ""));
    return position == null
        ? ""
        : reader.texts().text("claim.at", reader.numbers().count(position));
  }
}
