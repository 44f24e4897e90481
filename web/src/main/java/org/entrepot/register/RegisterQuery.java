package org.entrepot.register;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.InvalidValue;
import org.entrepot.api.QueryText;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; a parameter object. A register has some of these columns. */
public class RegisterQuery {

  @Parameter(description = "Stands in codes, names or descriptions, in either case")
  @QueryParam("q")
  @Nullable String text;

  @Parameter(description = "ISO 3166-1 alpha-2; of the company, where an entry names one")
  @QueryParam("economy")
  @Nullable String economy;

  @Parameter(description = "Exactly this section")
  @QueryParam("section")
  @Nullable String section;

  @Parameter(description = "Exactly this pavilion")
  @QueryParam("pavilion")
  @Nullable String pavilion;

  @Parameter(description = "Exactly this company")
  @QueryParam("company")
  @Nullable String company;

  @Parameter(description = "Exactly this exhibitor")
  @QueryParam("exhibitor")
  @Nullable String exhibitor;

  @Parameter(description = "Exactly this buyer")
  @QueryParam("buyer")
  @Nullable String buyer;

  @Parameter(description = "Exactly this seller")
  @QueryParam("seller")
  @Nullable String seller;

  @Parameter(description = "Exactly this kind")
  @QueryParam("kind")
  @Nullable String kind;

  @Parameter(description = "Exactly this role")
  @QueryParam("role")
  @Nullable String role;

  @Parameter(description = "Exactly this channel")
  @QueryParam("channel")
  @Nullable String channel;

  @Parameter(description = "Exactly this debut")
  @QueryParam("debut")
  @Nullable String debut;

  @Parameter(description = "Exactly this subject")
  @QueryParam("subject")
  @Nullable String subject;

  @Parameter(description = "Exactly this delegation")
  @QueryParam("delegation")
  @Nullable String delegation;

  @Parameter(description = "SME or LARGE; of the company, where an entry names one")
  @QueryParam("size_class")
  @Nullable String sizeClass;

  @Parameter(description = "yes or no")
  @QueryParam("country_exhibition")
  @Nullable String countryExhibition;

  @Parameter(description = "yes or no")
  @QueryParam("industry_leader")
  @Nullable String industryLeader;

  @Parameter(description = "Exactly this expo")
  @QueryParam("expo")
  @Nullable String expo;

  @Parameter(description = "yes or no")
  @QueryParam("sample")
  @Nullable String sample;

  @Parameter(description = "Exactly this edition, where an entry names one")
  @QueryParam("edition")
  @Nullable String edition;

  @Parameter(description = "Exactly what a claim is about: metric:exhibitors")
  @QueryParam("about")
  @Nullable String about;

  @Parameter(description = "Exactly this metric")
  @QueryParam("metric")
  @Nullable String metric;

  @Parameter(description = "Exactly this indicator")
  @QueryParam("indicator")
  @Nullable String indicator;

  @Parameter(description = "Exactly this period: 2023-10")
  @QueryParam("period")
  @Nullable String period;

  @Parameter(description = "Exactly this dimension: economy=AU")
  @QueryParam("dimension")
  @Nullable String dimension;

  @Parameter(description = "Exactly this qualifier")
  @QueryParam("qualifier")
  @Nullable String qualifier;

  @Parameter(description = "The day of a rate: 2023-11-06")
  @QueryParam("Date")
  @Nullable String day;

  @Parameter(description = "ISO 4217")
  @QueryParam("currency")
  @Nullable String currency;

  @Parameter(description = "The day of publication: 2023-11-10")
  @QueryParam("published_on")
  @Nullable String publishedOn;

  @Parameter(
      description =
          "yes or no: whether the economy, or that of the company, was a least developed country on"
              + " the edition's first day; of companies today")
  @QueryParam("least_developed")
  @Nullable String leastDeveloped;

  @Parameter(
      description =
          "COUNTED, WAITING or WITHDRAWN, where records are counted; as a file it then has the"
              + " columns state, withdrawn_at, withdrawn_by and withdrawn_because, which no import"
              + " takes")
  @QueryParam("state")
  @Nullable String state;

  /**
   * The filter.
   *
   * @throws InvalidValue if a text is longer than any name, or has a NUL
   */
  Filter filter() {
    Map<String, String> where = new HashMap<>();
    put(where, "economy", economy);
    put(where, "section", section);
    put(where, "pavilion", pavilion);
    put(where, "company", company);
    put(where, "exhibitor", exhibitor);
    put(where, "buyer", buyer);
    put(where, "seller", seller);
    put(where, "kind", kind);
    put(where, "role", role);
    put(where, "channel", channel);
    put(where, "debut", debut);
    put(where, "subject", subject);
    put(where, "delegation", delegation);
    put(where, "size_class", sizeClass);
    put(where, "country_exhibition", countryExhibition);
    put(where, "industry_leader", industryLeader);
    put(where, "expo", expo);
    put(where, "sample", sample);
    put(where, "edition", edition);
    put(where, "about", about);
    put(where, "metric", metric);
    put(where, "indicator", indicator);
    put(where, "period", period);
    put(where, "dimension", dimension);
    put(where, "qualifier", qualifier);
    put(where, "Date", day);
    put(where, "currency", currency);
    put(where, "published_on", publishedOn);
    put(where, "least_developed", leastDeveloped);
    put(where, "state", state);
    return new Filter(text == null ? "" : QueryText.checked("q", text), where);
  }

  private static void put(Map<String, String> where, String column, @Nullable String value) {
    if (value != null) {
      where.put(column, QueryText.checked(column, value));
    }
  }
}
