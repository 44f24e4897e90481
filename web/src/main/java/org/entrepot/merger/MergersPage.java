package org.entrepot.merger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.access.Access;
import org.entrepot.page.Display;
import org.entrepot.page.ListAddress;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Companies that look like one, and all mergers, or those of one company. */
@Named("mergersPage")
@RequestScoped
public class MergersPage {

  private static final int LIMIT = 25;
  private static final String COMPANY = "company";

  /** In addresses: where the list of mergers goes on; the other list goes on after its own. */
  private static final String EARLIER = "earlier";

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
    doubles = desk.doubles(access.visibility(), cursor("after"), LIMIT);
    mergers =
        route
            .query(COMPANY)
            .map(company -> new Page<>(desk.of(company, access.visibility()), null))
            .orElseGet(() -> desk.page(access.visibility(), cursor(EARLIER), LIMIT));
    words.readNames(doubles.items().stream().flatMap(same -> same.companies().stream()));
    words.read(mergers.items());
  }

  private @Nullable Cursor cursor(String parameter) {
    return route.query(parameter).map(Cursor::parse).orElse(null);
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

  /** The address of the rest of what looks like one; null at its end. */
  public @Nullable String getNext() {
    return here().next(doubles.next());
  }

  /** The address of the beginning; null where this is it. */
  public @Nullable String getFirst() {
    return route.query("after").isEmpty() ? null : here().first();
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

  /** The address of earlier mergers; null at the end. */
  public @Nullable String getEarlier() {
    Cursor next = mergers.next();
    return next == null ? null : here().with(EARLIER, next.toString()) + "#mergers";
  }

  /** The address of all mergers from the latest on; null where this is it. */
  public @Nullable String getLatest() {
    return route.query(EARLIER).or(() -> route.query(COMPANY)).isEmpty()
        ? null
        : here().first() + "#mergers";
  }
}
