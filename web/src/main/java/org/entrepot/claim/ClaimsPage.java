package org.entrepot.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entrepot.LocalText;
import org.entrepot.Page;
import org.entrepot.access.Access;
import org.entrepot.api.TableFile;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionNames;
import org.entrepot.edition.VisibleEditions;
import org.entrepot.figure.DimensionValues;
import org.entrepot.figure.Verdict;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.SourceLinks;
import org.entrepot.page.AskedPart;
import org.entrepot.page.Display;
import org.entrepot.page.FileDownload;
import org.entrepot.page.ListAddress;
import org.entrepot.page.Mistyped;
import org.entrepot.page.PartLinks;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;
import org.jspecify.annotations.Nullable;

/** The page of claims: one by one what was said, what is known, and where it leads. */
@Named("claimsPage")
@RequestScoped
public class ClaimsPage {

  /**
   * A claim in words.
   *
   * @param said the claim itself: {@code more than 3,400 enterprises}
   * @param source who said it, where and when; empty where nobody noted it
   * @param link the address in it, if it is one
   * @param verdict in words; key is its class
   * @param at the positions that it was read at, or empty
   */
  public record ClaimLine(
      String id,
      String about,
      String said,
      String sentence,
      String source,
      @Nullable String link,
      String note,
      String verdict,
      String key,
      String known,
      String reason,
      String href,
      String at) {}

  private static final int LIMIT = 50;
  private static final String EDITION = "edition";
  private static final String VERDICT = "verdict";

  /** Fields of the form with their labels. */
  private static final Map<String, String> FILTERS =
      Map.of(EDITION, "column.edition", VERDICT, "claims.verdict");

  @Inject VisibleClaims claims;
  @Inject VisibleEditions editions;
  @Inject EditionNames names;
  @Inject DimensionValues members;
  @Inject Access access;
  @Inject Display reader;
  @Inject Route route;
  @Inject SourceLinks sources;
  @Inject Mistyped mistyped;

  private Map<String, String> asked = Map.of();
  private List<Claim> all = List.of();
  private Page<CheckedClaim> page = new Page<>(List.of(), null);
  private List<ClaimLine> lines = List.of();

  /** Checks them before the first byte is written. */
  public void load() {
    all = claims.all();
    asked = all.isEmpty() ? Map.of() : mistyped.understood(FILTERS, this::check);
    mistyped.answer();
    page = claims.page(ClaimParameters.of(asked), AskedPart.of(route).part(LIMIT));
    ClaimWords words = new ClaimWords(reader.texts(), members.seenBy(access.visibility()));
    lines = page.items().stream().map(each -> line(each, words)).toList();
  }

  private void check(Map<String, String> typed) {
    String edition = typed.get(EDITION);
    if (edition != null && editions.find(edition).isEmpty()) {
      SelectOption.require(getEditions(), EDITION, edition);
    }
    String verdict = typed.get(VERDICT);
    if (verdict != null) {
      SelectOption.require(getVerdicts(), VERDICT, verdict);
    }
    claims.require(ClaimParameters.of(typed));
  }

  /** Whether there are any; EL takes the word empty for itself. */
  public boolean isAny() {
    return !all.isEmpty();
  }

  /** Whether some are about editions whose records are invented. */
  public boolean isSample() {
    return page.items().stream()
        .map(each -> each.claim().edition())
        .filter(Objects::nonNull)
        .flatMap(code -> editions.find(code).stream())
        .anyMatch(Edition::sample);
  }

  public boolean isNarrowed() {
    return !route.queries(FILTERS.keySet()).isEmpty();
  }

  /** The editions that claims are about. */
  public List<SelectOption> getEditions() {
    return all.stream()
        .map(Claim::edition)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(code -> editions.find(code).stream())
        .map(
            each ->
                new SelectOption(
                    each.code(), names.of(each), each.code().equals(asked.get(EDITION))))
        .toList();
  }

  public List<SelectOption> getVerdicts() {
    return Arrays.stream(Verdict.values())
        .map(
            each ->
                new SelectOption(
                    each.name(), said(each), each.name().equalsIgnoreCase(asked.get(VERDICT))))
        .toList();
  }

  private String said(Verdict verdict) {
    return reader.texts().text("verdict." + verdict.name().toLowerCase(Locale.ROOT));
  }

  /** {@code 22 claims: 21 confirmed, 1 consistent}; else how many are shown of all. */
  public String getSummary() {
    String shown = reader.numbers().count(page.items().size());
    return page.items().size() < all.size()
        ? reader.texts().text("claims.part", shown, reader.numbers().count(all.size()))
        : reader
            .texts()
            .text(
                "claims.summary",
                shown,
                count(Verdict.CONFIRMED),
                count(Verdict.CONSISTENT),
                count(Verdict.CONTRADICTED),
                count(Verdict.UNKNOWN));
  }

  private String count(Verdict verdict) {
    return reader
        .numbers()
        .count(page.items().stream().filter(each -> each.verdict() == verdict).count());
  }

  public String getApi() {
    return route.to("api", "v1", "claims");
  }

  /** All of them, without a filter. */
  public String getAll() {
    return route.to(ClaimTable.NAME);
  }

  public PartLinks getParts() {
    return AskedPart.of(route).links(here(), page);
  }

  public String getCsv() {
    return here().file("csv");
  }

  public String getXlsx() {
    return here().file("xlsx");
  }

  private ListAddress here() {
    return new ListAddress(getAll(), asked);
  }

  /** Sends the list as a file. */
  public void download() throws IOException {
    TableFile table =
        ClaimTable.of(
            claims.checked(ClaimParameters.of(route.queries(FILTERS.keySet()))),
            reader.getLocale());
    FileDownload.send(table, table.name(), route.part("kind").orElse(""));
  }

  public List<ClaimLine> getLines() {
    return lines;
  }

  private ClaimLine line(CheckedClaim each, ClaimWords words) {
    Claim claim = each.claim();
    String key = each.verdict().name().toLowerCase(Locale.ROOT);
    ClaimSource source = ClaimSource.of(claim.source());
    return new ClaimLine(
        claim.id(),
        words.about(each, edition(claim)),
        words.said(each),
        Objects.toString(claim.sentence(), ""),
        source.text(),
        source.link(),
        Objects.toString(claim.note(), ""),
        said(each.verdict()),
        key,
        known(each, words),
        each.reason().in(reader.getLocale()),
        new ClaimLinks(route, sources).page(each),
        at(each));
  }

  /** The one record that decides it by its name, else what is known in words. */
  private String known(CheckedClaim each, ClaimWords words) {
    PostingSource record = each.record();
    return record == null
        ? words.known(each)
        : sources.names(List.of(record)).getOrDefault(record, words.known(each));
  }

  /** What has been published of the edition that most claims of the page are about. */
  public String getPublished() {
    return page.items().stream()
        .map(each -> each.claim().edition())
        .filter(Objects::nonNull)
        .findFirst()
        .map(code -> route.to("editions", code))
        .orElse(route.to());
  }

  private @Nullable LocalText edition(Claim claim) {
    return editions.find(Objects.toString(claim.edition(), "")).map(Edition::name).orElse(null);
  }

  private String at(CheckedClaim each) {
    Long position = each.positions().get(Objects.toString(each.claim().edition(), ""));
    return position == null
        ? ""
        : reader.texts().text("claim.at", reader.numbers().count(position));
  }
}
