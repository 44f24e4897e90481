package org.entrepot.outlook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.Page;
import org.entrepot.page.AskedPart;
import org.entrepot.page.Display;
import org.entrepot.page.ListAddress;
import org.entrepot.page.PartLinks;
import org.entrepot.page.Route;
import org.entrepot.page.SegmentLink;

/** The page of indicators and targets; of one of them where the query names it. */
@Named("outlookPage")
@RequestScoped
public class OutlookPage {

  private static final int LIMIT = 50;

  @Inject OutlookValues values;
  @Inject Display reader;
  @Inject Route route;

  private List<String> indicators = List.of();
  private List<OutlookLine> lines = List.of();
  private List<OutlookChart> charts = List.of();
  private Page<OutlookValue> page = new Page<>(List.of(), null);

  /** Reads everything before the first byte is written, so that a problem has its own page. */
  public void load() {
    indicators = values.indicators();
    String only = route.query("indicator").orElse(null);
    if (only != null) {
      values.require(only);
    }
    OutlookSentences saying = new OutlookSentences(reader.texts());
    page = values.page(OutlookQuery.latest(only), AskedPart.of(route).part(LIMIT));
    lines = OutlookLine.of(saying, this::address, page.items(), values.earlier(page.items()));
    if (!page.items().isEmpty()) {
      String drawn = only == null ? page.items().get(0).subject().indicator() : only;
      charts = OutlookChart.of(saying, this::address, values.all(OutlookQuery.latest(drawn)));
    }
  }

  /** All vintages of a value as JSON. */
  private String address(OutlookValue value) {
    OutlookSubject subject = value.subject();
    String currency = subject.currency();
    return route.to("api", "v1", "outlook", subject.indicator())
        + "?period="
        + Route.encodeQuery(subject.period().text())
        + (currency == null ? "" : "&currency=" + Route.encodeQuery(currency))
        + "&vintages=all";
  }

  public List<OutlookLine> getLines() {
    return lines;
  }

  public List<OutlookChart> getCharts() {
    return charts;
  }

  /** All, and each by itself; none where there is nothing to choose. */
  public List<SegmentLink> getChoices() {
    if (indicators.size() < 2) {
      return List.of();
    }
    OutlookSentences saying = new OutlookSentences(reader.texts());
    String only = route.query("indicator").orElse("");
    SegmentLink all = new SegmentLink(saying.texts().text("outlook.all"), href(""), only.isEmpty());
    return Stream.concat(
            Stream.of(all),
            indicators.stream()
                .map(code -> new SegmentLink(saying.name(code), href(code), code.equals(only))))
        .toList();
  }

  private String href(String indicator) {
    return list(indicator).first();
  }

  private ListAddress list(String indicator) {
    return new ListAddress(route.to("outlook"), Map.of()).and("indicator", indicator);
  }

  public PartLinks getParts() {
    return AskedPart.of(route).links(list(route.query("indicator").orElse("")), page);
  }

  /** The address of the values for machines. */
  public String getApi() {
    return route.to("api", "v1", "outlook");
  }
}
