package org.entrepot.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entrepot.LocalText;
import org.entrepot.page.Display;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;
import org.entrepot.page.SegmentLink;

/** All editions that the reader may see, expo by expo, to change from one to another. */
@Named("editionSwitch")
@RequestScoped
public class EditionSwitch {

  /** An expo with its editions, the latest first. */
  public record ExpoEditions(String name, List<SegmentLink> editions) {

    public ExpoEditions {
      editions = List.copyOf(editions);
    }
  }

  @Inject VisibleEditions visible;
  @Inject Expos expos;
  @Inject EditionLinks links;
  @Inject EditionRoute status;
  @Inject Route route;
  @Inject Display reader;

  private final ReadOnce<List<ExpoEditions>> overviews = new ReadOnce<>(this::readOverviews);
  private final ReadOnce<List<ExpoEditions>> desks = new ReadOnce<>(this::readDesks);

  /** To the public page of each. */
  public List<ExpoEditions> getOverviews() {
    return overviews.get();
  }

  private List<ExpoEditions> readOverviews() {
    return groups(
        route.part("edition").orElse(""), edition -> route.to("editions", edition.code()));
  }

  /** To the same page of the console in each. */
  public List<ExpoEditions> getDesks() {
    return desks.get();
  }

  private List<ExpoEditions> readDesks() {
    boolean ofStatus = status.shown().isPresent();
    return groups(
        consoleEdition(),
        edition -> ofStatus ? status.page(edition.code()) : links.page(edition.code()));
  }

  private String consoleEdition() {
    return status.shown().or(() -> Optional.ofNullable(links.now())).orElse("");
  }

  private interface EditionAddress {
    String of(Edition edition);
  }

  private List<ExpoEditions> groups(String now, EditionAddress address) {
    Map<String, List<Edition>> byExpo =
        visible.latestFirst().stream()
            .collect(Collectors.groupingBy(Edition::expo, TreeMap::new, Collectors.toList()));
    Map<String, LocalText> names = expos.names();
    return byExpo.entrySet().stream()
        .map(
            each ->
                new ExpoEditions(
                    name(names, each.getKey()),
                    each.getValue().stream()
                        .map(
                            edition ->
                                new SegmentLink(
                                    called(edition),
                                    address.of(edition),
                                    edition.code().equals(now)))
                        .toList()))
        .toList();
  }

  /** What the public page is about; without an edition what there is to choose. */
  public String getOverviewTitle() {
    return title(route.part("edition").orElse(""));
  }

  /** What the page of the console is about; without an edition what there is to choose. */
  public String getDeskTitle() {
    return title(consoleEdition());
  }

  /** Whether the page of the console is about invented records, or there are no others. */
  public boolean isSample() {
    String now = consoleEdition();
    List<Edition> all = visible.latestFirst();
    boolean any = all.stream().anyMatch(edition -> edition.code().equals(now));
    return !all.isEmpty()
        && all.stream()
            .filter(edition -> !any || edition.code().equals(now))
            .allMatch(Edition::sample);
  }

  /** {@code Sixth CIIE, 2023 · China International Import Expo}. */
  private String title(String code) {
    Optional<Edition> edition =
        visible.latestFirst().stream().filter(each -> each.code().equals(code)).findFirst();
    return edition.map(this::called).orElseGet(() -> reader.texts().text("site.editions"));
  }

  private String name(Map<String, LocalText> names, String expo) {
    LocalText name = names.get(expo);
    return name == null ? expo : name.in(reader.getLocale());
  }

  private String called(Edition edition) {
    return reader
        .texts()
        .text(
            "switch.year",
            edition.name().in(reader.getLocale()),
            Integer.toString(edition.startsOn().getYear()));
  }
}
