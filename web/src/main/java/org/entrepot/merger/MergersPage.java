package org.entrepot.merger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.Page;
import org.entrepot.access.Access;
import org.entrepot.page.AskedPart;
import org.entrepot.page.Display;
import org.entrepot.page.ListAddress;
import org.entrepot.page.PartLinks;
import org.entrepot.page.Route;

/** Companies that look like one, and all mergers, or those of one company. */
@Named("mergersPage")
@RequestScoped
public class MergersPage {

  private static final int LIMIT = 25;
  private static final String COMPANY = "company";

  /** In addresses: where the list of mergers goes on, and back; the other list has its own. */
  private static final String EARLIER = "earlier";

  private static final String LATER = "later";

  /** Companies with one identifier. */
  public record DoubleLine(String scheme, String identifier, List<DoubleCompany> companies) {}

  /**
   * One of them.
   *
   * @param merge where it is merged into the first; empty of the first
   */
  public record DoubleCompany(MergedCompany company, String merge) {}

  /**
   * A merger.
   *
   * @param records what changed hands, kind by kind
   * @param undone when, by whom and why it was undone; empty while it holds
   * @param undo where it is undone; empty where it was
   */
  public record MergerLine(
      MergedCompany gone,
      MergedCompany kept,
      List<String> records,
      String when,
      String who,
      String why,
      String undone,
      String undo) {}

  @Inject MergerDesk desk;
  @Inject MergerWords words;
  @Inject Access access;
  @Inject Route route;
  @Inject Display reader;

  private Page<SameIdentifier> doubles = new Page<>(List.of(), null);
  private Page<CompanyMerger> mergers = new Page<>(List.of(), null);

  /** The pages on which mergers are. */
  static String address(Route route) {
    return route.to("desk", "companies");
  }

  /** Where the mergers of a company are. */
  static String address(Route route, String company) {
    return address(route) + "?" + COMPANY + "=" + Route.encodeQuery(company) + "#mergers";
  }

  /** Reads everything before the first byte is written. */
  public void load() {
    doubles = desk.doubles(access.visibility(), AskedPart.of(route).part(LIMIT));
    mergers =
        route
            .query(COMPANY)
            .map(company -> new Page<>(desk.of(company, access.visibility()), null))
            .orElseGet(() -> desk.page(access.visibility(), history().part(LIMIT)));
    words.readNames(doubles.items().stream().flatMap(same -> same.companies().stream()));
    words.read(mergers.items());
  }

  private AskedPart history() {
    return new AskedPart(route, EARLIER, LATER);
  }

  public List<DoubleLine> getDoubles() {
    return doubles.items().stream().map(this::line).toList();
  }

  private DoubleLine line(SameIdentifier same) {
    CompanyMerger.NamedCompany first = same.companies().get(0);
    return new DoubleLine(
        same.scheme(),
        same.identifier(),
        same.companies().stream()
            .map(
                company ->
                    new DoubleCompany(
                        words.of(company), company.equals(first) ? "" : merge(first, company)))
            .toList());
  }

  private String merge(CompanyMerger.NamedCompany kept, CompanyMerger.NamedCompany gone) {
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put(MergerForm.KEPT, kept.code());
    chosen.put(MergerForm.GONE, gone.code());
    return new ListAddress(address(route), chosen).first() + "#merge";
  }

  public PartLinks getParts() {
    return AskedPart.of(route).links(here(), doubles);
  }

  private ListAddress here() {
    return new ListAddress(address(route), Map.of());
  }

  /** {@code Mergers}, or {@code Mergers of Twin GmbH}. */
  public String getTitle() {
    return route
        .query(COMPANY)
        .map(company -> reader.texts().text("merger.of", called(company)))
        .orElseGet(() -> reader.texts().text("merger.history"));
  }

  private String called(String company) {
    return words.of(new CompanyMerger.NamedCompany(company, company)).name();
  }

  public List<MergerLine> getMergers() {
    return mergers.items().stream().map(this::line).toList();
  }

  private MergerLine line(CompanyMerger merger) {
    return new MergerLine(
        words.of(merger.gone()),
        words.of(merger.kept()),
        words.records(merger),
        words.when(merger.at()),
        reader.texts().who(merger.by()),
        merger.because(),
        words.undone(merger),
        merger.undone() == null
            ? here().with(MergerForm.UNDO, merger.gone().code()) + "#merge"
            : "");
  }

  /** Of the mergers of one company those of all. */
  public PartLinks getHistoryParts() {
    PartLinks parts =
        route.query(COMPANY).isPresent()
            ? new PartLinks(here().first(), null, null)
            : history().links(here(), mergers);
    return parts.at("mergers");
  }
}
