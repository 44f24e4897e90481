package org.entrepot.deal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.entrepot.Page;
import org.entrepot.access.Access;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionNames;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.SourceLinks;
import org.entrepot.page.AskedPart;
import org.entrepot.page.Display;
import org.entrepot.page.ListAddress;
import org.entrepot.page.Numbers;
import org.entrepot.page.PartLinks;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The page of deals that wait for a rate, edition by edition. */
@Named("waitingPage")
@RequestScoped
public class WaitingPage {

  private static final int LIMIT = 25;
  private static final int DECIMALS = 2;

  /** A deal in words. */
  public record WaitingLine(
      String code, @Nullable String href, String value, String currency, String signedOn) {}

  /**
   * Deals of one edition.
   *
   * @param parts the others of the same edition
   */
  public record WaitingGroup(String code, String name, List<WaitingLine> lines, PartLinks parts) {}

  @Inject Deals deals;
  @Inject Access access;
  @Inject Editions editions;
  @Inject EditionNames names;
  @Inject Display reader;
  @Inject Route route;
  @Inject SourceLinks sources;

  private @Nullable List<WaitingGroup> groups;

  /** Editions that have any; one, where the query names it. */
  public List<WaitingGroup> getGroups() {
    List<WaitingGroup> known = groups;
    if (known == null) {
      String only = route.query("edition").orElse("");
      known =
          editions.all().stream()
              .filter(access.visibility()::sees)
              .filter(edition -> only.isEmpty() || edition.code().equals(only))
              .map(this::group)
              .filter(group -> !group.lines().isEmpty())
              .toList();
      groups = known;
    }
    return known;
  }

  private WaitingGroup group(Edition edition) {
    AskedPart asked = AskedPart.of(route);
    Page<WaitingDeal> page = deals.waiting(edition.code(), access.visibility(), asked.part(LIMIT));
    return new WaitingGroup(
        edition.code(),
        names.of(edition),
        page.items().stream().map(this::line).toList(),
        asked.links(list(edition), page));
  }

  private ListAddress list(Edition edition) {
    return new ListAddress(route.to("desk", "deals", "waiting"), Map.of("edition", edition.code()));
  }

  private WaitingLine line(WaitingDeal deal) {
    Numbers numbers = reader.numbers();
    int decimals = Math.max(DECIMALS, deal.value().amount().stripTrailingZeros().scale());
    return new WaitingLine(
        deal.code(),
        sources.page(new PostingSource(deal.edition(), DealRecord.TYPE, deal.code())),
        numbers.decimal(deal.value().amount(), decimals),
        deal.value().currency(),
        numbers.date(deal.signedOn()));
  }
}
