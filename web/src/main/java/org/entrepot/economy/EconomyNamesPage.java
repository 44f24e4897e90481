package org.entrepot.economy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entrepot.LocalText;
import org.entrepot.NotFound;
import org.entrepot.Problem;
import org.entrepot.access.CurrentAct;
import org.entrepot.api.IfMatch;
import org.entrepot.api.RenderedAnswer;
import org.entrepot.page.Display;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;
import org.jspecify.annotations.Nullable;

/** Where the organiser says what economies are called: the list, and one to be renamed. */
@Named("economyNamesPage")
@RequestScoped
public class EconomyNamesPage {

  /**
   * An economy as a row.
   *
   * @param href where it is renamed
   */
  public record NameLine(String alpha2, String en, String zh, String href) {}

  @Inject EconomyDesk desk;
  @Inject Economies economies;
  @Inject CurrentAct act;
  @Inject Route route;
  @Inject Display reader;
  @Inject Clock clock;

  private @Nullable Economy economy;
  private @Nullable String problem;

  /** Looks the economy up before the first byte is written. */
  public void load() {
    String alpha2 = route.part("economy").orElse("");
    if (!alpha2.isEmpty()) {
      if (!alpha2.matches("[A-Z]{2}")) {
        throw new NotFound("economy.unknown", alpha2);
      }
      economy = desk.get(alpha2, today());
    }
  }

  private StatusDay today() {
    return new StatusDay(LocalDate.now(clock));
  }

  /** Whether one is looked at, not all. */
  public boolean isOne() {
    return economy != null;
  }

  private Economy one() {
    if (economy == null) {
      load();
    }
    return Objects.requireNonNull(economy);
  }

  public String getCode() {
    return one().alpha2();
  }

  public String getTitle() {
    return economy == null
        ? reader.texts().text("economies.names")
        : reader.texts().text("economies.rename", one().name().in(reader.getLocale()));
  }

  public String getList() {
    return route.to("desk", "economies");
  }

  public List<NameLine> getLines() {
    Locale locale = reader.getLocale();
    return economies.all(new EconomyQuery(today(), null, "")).stream()
        .sorted(Comparator.comparing(each -> each.name().in(locale), reader.language().order()))
        .map(
            each ->
                new NameLine(
                    each.alpha2(),
                    each.name().en(),
                    Objects.requireNonNullElse(each.name().zh(), ""),
                    route.to("desk", "economies", each.alpha2())))
        .toList();
  }

  /** The tag of what the page shows. */
  public String getSeen() {
    return RenderedAnswer.json(EconomyJson.from(one(), today())).etag();
  }

  public String getEn() {
    return typed("en", one().name().en());
  }

  public String getZh() {
    return typed("zh", Objects.requireNonNullElse(one().name().zh(), ""));
  }

  /** What was typed where that was refused. */
  private String typed(String language, String now) {
    return problem == null ? now : route.query(language).orElse(now);
  }

  public String getProblem() {
    return Objects.requireNonNullElse(problem, "");
  }

  /** Renames it, and leads back to the list. */
  public void save() throws IOException {
    IfMatch condition = IfMatch.of(route.query("seen").orElse(null));
    try {
      desk.rename(
          one().alpha2(),
          now -> condition.holds(EconomyJson.from(now, today())),
          route.query("en").orElse(""),
          route.query("zh").orElse(""),
          act.required());
      redirect();
    } catch (Problem cannot) {
      problem = cannot.message(reader.getLocale());
    }
  }

  /** The manners in which Hong Kong, Macao and Taiwan can be named, as they would be. */
  public List<SelectOption> getNamings() {
    return Arrays.stream(RegionNaming.values())
        .map(
            naming ->
                new SelectOption(
                    naming.name(), examples(naming), naming.names().equals(namesOfRegions())))
        .toList();
  }

  private Map<String, LocalText> namesOfRegions() {
    return RegionNaming.PLAIN.names().keySet().stream()
        .collect(Collectors.toMap(code -> code, code -> desk.get(code, today()).name()));
  }

  private String examples(RegionNaming naming) {
    Locale locale = reader.getLocale();
    return naming.names().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> each.getValue().in(locale))
        .collect(Collectors.joining(reader.texts().text("list.between")));
  }

  /** Names them in the manner that was chosen. */
  public void name() throws IOException {
    try {
      desk.name(RegionNaming.parse(route.query("naming").orElse(null)), act.required());
      redirect();
    } catch (Problem cannot) {
      problem = cannot.message(reader.getLocale());
    }
  }

  private void redirect() throws IOException {
    PageAnswer.lead(getList());
  }
}
