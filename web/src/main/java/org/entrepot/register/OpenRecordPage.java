package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.access.Access;
import org.entrepot.access.Permission;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.entrepot.page.SignedIn;
import org.jspecify.annotations.Nullable;

/** The page on which anyone who may see a record reads it; the desk corrects it on its own. */
@Named("openRecordPage")
@RequestScoped
public class OpenRecordPage {

  @Inject Registers registers;
  @Inject Editions editions;
  @Inject Access access;
  @Inject RegisterRoute desk;
  @Inject RecordNames names;
  @Inject RecordFields fields;
  @Inject RecordSums sums;
  @Inject RecordPostings posted;
  @Inject RecordTrail history;
  @Inject WithdrawalWords withdrawals;
  @Inject SignedIn signedIn;
  @Inject Route route;
  @Inject Display reader;

  private @Nullable Edition edition;
  private @Nullable VisibleRegister in;
  private @Nullable RegisterRecord record;
  private String name = "";
  private List<RecordFields.FieldLine> lines = List.of();
  private @Nullable RecordSum sum;
  private List<RecordPostings.PostedLine> postings = List.of();
  private List<RecordTrail.TrailLine> trail = List.of();

  /** {@code /editions/ciie-6/registers/deals/D-000123}: as in the API. */
  static String address(Route route, String edition, Register register, String code) {
    return route.to("editions", edition, "registers", register.name(), code);
  }

  /** Reads everything before the first byte is written, so that a problem has its own page. */
  public void load() {
    Edition of = editions.get(route.part("edition").orElse(""));
    VisibleRegister there =
        registers.see(route.part("register").orElse(""), of.code(), access.visibility());
    RegisterRecord found = registers.record(there, route.part("code").orElse(""));
    edition = of;
    in = there;
    record = found;
    name = names.of(there, found);
    lines = fields.of(of, there, found);
    sum = sums.of(of, there.register(), found).orElse(null);
    postings = posted.of(of, there.register(), found);
    trail = signedIn.may(Permission.RECORDS_READ) ? history.of(of, there, found) : List.of();
  }

  public Edition getEdition() {
    return Objects.requireNonNull(edition);
  }

  private Register register() {
    return Objects.requireNonNull(in).register();
  }

  private RegisterRecord record() {
    return Objects.requireNonNull(record);
  }

  public boolean isSample() {
    return getEdition().sample();
  }

  public String getName() {
    return name;
  }

  /** {@code Deal D-000123}. */
  public String getTitle() {
    String type = register().file().record();
    String kind = reader.texts().textOr("source." + type, label("column." + type));
    return reader
        .texts()
        .text("record.title", kind, names.keyed(Objects.requireNonNull(in), record()));
  }

  private String label(String key) {
    return reader.texts().textOr(key, register().name());
  }

  public String getPageTitle() {
    return reader.texts().text("site.title", name);
  }

  public String getEditionName() {
    String year = Integer.toString(getEdition().startsOn().getYear());
    String ordinal = reader.texts().ordinalFirst(getEdition().ordinal());
    return reader.texts().text("edition.year", ordinal, year);
  }

  public String getEditionHref() {
    return route.to("editions", getEdition().code());
  }

  /** {@code counted}, {@code waiting}, {@code withdrawn}; empty of what is never counted. */
  public String getState() {
    RecordState state = record().state();
    return state == null ? "" : state.name().toLowerCase(Locale.ROOT);
  }

  /** When it was withdrawn, and by whom and why for those who see that. */
  public String getWithdrawn() {
    SeenWithdrawal withdrawal = record().withdrawal();
    return withdrawal == null ? "" : withdrawals.said(withdrawal, getEdition().timeZone());
  }

  public List<RecordFields.FieldLine> getFields() {
    return lines;
  }

  /** How it comes to what it counts for; null of what counts for no amount. */
  public @Nullable RecordSum getSum() {
    return sum;
  }

  public List<RecordPostings.PostedLine> getPostings() {
    return postings;
  }

  /** Why it posts nothing. */
  public String getUnposted() {
    return reader.texts().text(register().isCounted() ? "record.unposted" : "record.uncounted");
  }

  public List<RecordTrail.TrailLine> getTrail() {
    return trail;
  }

  /** Address of the record as JSON. */
  public String getApi() {
    return route.to(
        "api",
        "v1",
        "editions",
        getEdition().code(),
        "registers",
        register().name(),
        record().code());
  }

  /** Where it is corrected and withdrawn; null for whoever may not look there. */
  public @Nullable String getDesk() {
    return Optional.of(desk.record(register().name(), getEdition().code(), record().code()))
        .filter(any -> signedIn.may(Permission.RECORDS_READ))
        .orElse(null);
  }
}
