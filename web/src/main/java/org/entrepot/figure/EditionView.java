package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.access.Access;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerHead;
import org.entrepot.page.Display;
import org.entrepot.page.Language;
import org.entrepot.page.Route;
import org.entrepot.published.PublishedDesk;
import org.entrepot.published.PublishedFigure;
import org.jspecify.annotations.Nullable;

/**
 * The edition that a page is about: the one its address names, else the latest with deals, else the
 * latest with records.
 */
@Named("edition")
@RequestScoped
public class EditionView {

  /** A link of the row of editions. */
  public record EditionLink(String year, String href, String spoken, boolean now) {}

  @Inject Route route;
  @Inject Display reader;
  @Inject Editions editions;
  @Inject Ledger ledger;
  @Inject Access access;
  @Inject Figures figures;
  @Inject Metrics metrics;
  @Inject PublishedDesk published;

  /** The edition; empty where the address names none and there is none to show. */
  Optional<Edition> find() {
    Optional<String> code = route.part("edition");
    if (code.isEmpty()) {
      List<Edition> latest =
          withRecords(editions.all())
              .sorted(Comparator.comparing(Edition::startsOn).reversed())
              .toList();
      return latest.stream()
          .filter(this::hasDeals)
          .findFirst()
          .or(() -> latest.stream().findFirst());
    }
    Edition named = editions.get(code.get());
    access.visibility(named);
    return Optional.of(named);
  }

  private boolean hasDeals(Edition edition) {
    return figures
        .find(edition.code(), metrics.headlineCount().code(), FigureQuery.LIVE, access.visibility())
        .filter(deals -> deals.value().signum() > 0)
        .isPresent();
  }

  /** The editions comparable with it that have records which this reader may see, oldest first. */
  List<Edition> comparable(Edition edition) {
    return withRecords(editions.all().stream().filter(edition::comparableWith).toList())
        .sorted(Comparator.comparing(Edition::ordinal))
        .toList();
  }

  private Stream<Edition> withRecords(List<Edition> some) {
    Map<String, Long> positions = positions();
    return some.stream()
        .filter(edition -> positions.getOrDefault(edition.code(), 0L) > 0)
        .filter(access.visibility()::sees);
  }

  /** Whether there is anything to count. */
  boolean hasRecords(Edition edition) {
    return positions().getOrDefault(edition.code(), 0L) > 0;
  }

  private Map<String, Long> positions() {
    return LedgerHead.positions(ledger.heads());
  }

  /** Title and days of an edition, as its pages begin. */
  String title(Edition edition) {
    return edition.name().in(reader.getLocale());
  }

  /** {@code Sixth edition, 2023}. */
  String called(Edition edition) {
    String year = Integer.toString(edition.startsOn().getYear());
    return reader
        .texts()
        .text("edition.year", reader.texts().ordinalFirst(edition.ordinal()), year);
  }

  String days(Edition edition) {
    return reader.numbers().days(edition.startsOn(), edition.endsOn());
  }

  /** The venue, and the city where the venue does not name it. */
  String place(Edition edition) {
    String venue = called(edition.venue(), edition.venueZh());
    String city = called(edition.hostCity(), edition.hostCityZh());
    if (venue.contains(city)) {
      return venue;
    }
    return venue.isEmpty() ? city : reader.texts().text("edition.place", venue, city);
  }

  /** As readers of this language call it; where nobody has said, as others do. */
  private String called(@Nullable String english, @Nullable String chinese) {
    boolean first = reader.language() == Language.ZH;
    return Stream.of(first ? chinese : english, first ? english : chinese)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  /** Those comparable with it of which anything is known, by records or by publications alone. */
  List<EditionLink> choices(Edition now) {
    Set<String> known =
        Stream.concat(
                comparable(now).stream().map(Edition::code),
                published.all(now.expo(), access.visibility()).stream()
                    .map(PublishedFigure::edition))
            .collect(Collectors.toSet());
    return editions.all().stream()
        .filter(now::comparableWith)
        .filter(access.visibility()::sees)
        .filter(edition -> known.contains(edition.code()))
        .sorted(Comparator.comparing(Edition::ordinal))
        .map(edition -> choice(edition, now))
        .toList();
  }

  private EditionLink choice(Edition edition, Edition now) {
    String year = Integer.toString(edition.startsOn().getYear());
    String spoken = called(edition);
    boolean same = edition.code().equals(now.code());
    return new EditionLink(year, route.to("editions", edition.code()), spoken, same);
  }
}
