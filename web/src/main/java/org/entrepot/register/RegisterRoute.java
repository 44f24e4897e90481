package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.access.Access;
import org.entrepot.edition.DeskZone;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.edition.VisibleEditions;
import org.entrepot.intake.EditOutcome;
import org.entrepot.page.ListAddress;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Which register of which edition an address of the console means. */
@RequestScoped
class RegisterRoute {

  /** In addresses: the columns that are shown. */
  static final String COLUMNS = "columns";

  /** In addresses: what has just been moved. */
  static final String SAVED = "saved";

  private static final String CHANGE = "change";
  private static final String FIRST = "exhibitors";

  @Inject Route route;
  @Inject Registers registers;
  @Inject Editions editions;
  @Inject VisibleEditions visible;
  @Inject DeskZone zone;
  @Inject ListBehind behind;
  @Inject Access access;
  @Inject OwnSaves saves;
  @Inject AskedRecords asked;
  @Inject HttpServletRequest request;

  private @Nullable VisibleRegister register;
  private @Nullable Edition edition;
  private @Nullable ListAddress listed;
  private boolean found;

  /**
   * Looks them up, once.
   *
   * @throws NotFound if there is no such register or edition
   */
  void find() {
    if (found) {
      return;
    }
    String name = name();
    boolean inEdition =
        registers.all().stream().anyMatch(each -> each.name().equals(name) && each.inEdition());
    Edition of =
        inEdition ? route.query("edition").map(editions::get).orElseGet(() -> latest(name)) : null;
    edition = of;
    register =
        inEdition && of == null
            ? null
            : registers.see(name, of == null ? null : of.code(), access.visibility());
    found = true;
  }

  /** Whether the records are those of an edition that is final. */
  boolean isFinalised() {
    return edition != null && edition.status().isFinalised();
  }

  /**
   * The latest edition with such records, where none has any the latest; null where there is none.
   */
  private @Nullable Edition latest(String name) {
    List<Edition> all = visible.latestFirst();
    return all.stream()
        .filter(each -> hasAny(name, each))
        .findFirst()
        .orElseGet(() -> all.isEmpty() ? null : all.get(0));
  }

  private boolean hasAny(String name, Edition of) {
    VisibleRegister there = registers.see(name, of.code(), access.visibility());
    return !registers.page(there, RecordFilter.ALL, ListPart.first(1)).items().isEmpty();
  }

  /**
   * The register that a form of its list is about.
   *
   * @throws NotFound if there is no edition yet
   */
  VisibleRegister required() {
    find();
    return register().orElseThrow(() -> new NotFound("edition.unknown", ""));
  }

  /** Empty where there is no edition yet. */
  Optional<VisibleRegister> register() {
    return Optional.ofNullable(register);
  }

  @Nullable Edition edition() {
    return edition;
  }

  /** Days and times of its edition, or of the deployment, are in this zone. */
  ZoneId zone() {
    Edition known = edition;
    return known == null ? zone.get() : known.timeZone();
  }

  @Nullable String code() {
    Edition known = edition;
    return known == null ? null : known.code();
  }

  /** The filter and the order that the query asks for, all of which has to be understood. */
  RecordListing listing(Register of) {
    return open(of, asked.listing(of));
  }

  /** As much of it as is understood: for what is shown, never for what is done. */
  RecordListing understood(VisibleRegister in) {
    return open(in.register(), asked.understood(in));
  }

  private RecordListing open(Register of, RecordListing wanted) {
    listed = here(of, wanted);
    return wanted;
  }

  /** The list that is open, from its beginning; empty on the page of a record. */
  Optional<ListAddress> listed() {
    return Optional.ofNullable(listed);
  }

  /** Names of the columns that are to be shown; empty where nobody has chosen. */
  List<String> columns() {
    String[] chosen = request.getParameterValues(COLUMNS);
    return chosen == null
        ? List.of()
        : Arrays.stream(chosen)
            .flatMap(each -> Arrays.stream(each.split(",")))
            .filter(name -> name.matches("[a-z0-9_A-Z]{1,40}"))
            .distinct()
            .toList();
  }

  /** The list of a register's records as it is narrowed and sorted. */
  ListAddress here(Register of, RecordListing wanted) {
    Map<String, String> asked = new LinkedHashMap<>();
    String code = code();
    if (code != null) {
      asked.put("edition", code);
    }
    if (!wanted.filter().text().isEmpty()) {
      asked.put("q", wanted.filter().text());
    }
    asked.putAll(new TreeMap<>(wanted.filter().where()));
    if (!wanted.sorting().text().isEmpty()) {
      asked.put("sort", wanted.sorting().text());
    }
    if (!columns().isEmpty()) {
      asked.put(COLUMNS, String.join(",", columns()));
    }
    return new ListAddress(route.to("desk", "registers", of.name()), asked);
  }

  /** A register's page. */
  String list(String name, @Nullable String of) {
    return route.to("desk", "registers", name) + query(of);
  }

  /** The list that one came from, as it was then; the whole one where one came from none. */
  String back() {
    return behind().first();
  }

  private ListAddress behind() {
    Map<String, String> asked = new LinkedHashMap<>(behind.asked());
    String code = code();
    if (code != null) {
      asked.put("edition", code);
    }
    return new ListAddress(route.to("desk", "registers", name()), asked);
  }

  private String name() {
    return route.part("register").orElse(FIRST);
  }

  /** The address of a page of a register, which carries the list that is open, or was. */
  private String carrying(String name, String address) {
    String list = name.equals(name()) ? carried() : "";
    return list.isEmpty()
        ? address
        : address
            + (address.contains("?") ? "&" : "?")
            + ListBehind.LIST
            + "="
            + Route.encodeQuery(list);
  }

  private String carried() {
    return listed()
        .map(list -> ListBehind.query(list, required().register()))
        .orElseGet(behind::query);
  }

  /** A record's page. */
  String record(String name, @Nullable String of, String code) {
    return carrying(name, route.to("desk", "registers", name, "records", code) + query(of));
  }

  /** The page of a change of records. */
  String change(VisibleRegister in, long number) {
    String name = in.register().name();
    return carrying(
        name,
        route.to("desk", "registers", name, "changes", Long.toString(number))
            + query(in.edition()));
  }

  /**
   * The page of a record that has just been saved, which says what that moved.
   *
   * @param change number of the change, which the page leads to; null where it has no undo
   */
  String saved(String name, EditedRecord edited, @Nullable Long change) {
    String here = record(name, code(), edited.record().code());
    String undo = change == null ? "" : CHANGE + "=" + change + "&";
    String what = undo + SAVED + "=" + saves.keep(edited.edit());
    return here + (here.contains("?") ? "&" : "?") + what;
  }

  /** The list as it is or was narrowed and sorted, which says what has just been moved. */
  String changedList(EditOutcome edit) {
    return changedList(edit, "");
  }

  /** The list, which leads to the change too, so that it can be undone. */
  String changedList(ManyEdited edited) {
    Long change = edited.change();
    return changedList(edited.edit(), change == null ? "" : change.toString());
  }

  private String changedList(EditOutcome edit, String change) {
    ListAddress list = route.part("change").isPresent() ? behind() : open();
    return list.and(CHANGE, change).with(SAVED, saves.keep(edit));
  }

  private ListAddress open() {
    VisibleRegister in = register().orElseThrow();
    return here(in.register(), understood(in));
  }

  /** The page of what has just been changed, where the address names it. */
  @Nullable String changed() {
    return route
        .query(CHANGE)
        .filter(number -> number.matches("[0-9]{1,18}"))
        .map(number -> change(required(), Long.parseLong(number)))
        .orElse(null);
  }

  /** The page to add a record on. */
  String added(String name) {
    return carrying(name, route.to("desk", "registers", name, "new") + query(code()));
  }

  private static String query(@Nullable String of) {
    return of == null ? "" : "?edition=" + Route.encodeQuery(of);
  }
}
