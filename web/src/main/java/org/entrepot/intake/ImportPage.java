package org.entrepot.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.RuleBroken;
import org.entrepot.access.Access;
import org.entrepot.access.Act;
import org.entrepot.access.CurrentAct;
import org.entrepot.edition.DeskZone;
import org.entrepot.edition.ReasonText;
import org.entrepot.page.AskedPart;
import org.entrepot.page.Display;
import org.entrepot.page.FileDownload;
import org.entrepot.page.ListAddress;
import org.entrepot.page.PartLinks;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The page of one import: how far it is, what it would do, and the decision. */
@Named("importPage")
@RequestScoped
public class ImportPage {

  private static final int LIMIT = 25;
  private static final int NOTICES = 100;

  /** A refused row in words. */
  public record RefusedLine(String file, String line, String column, String value, String why) {}

  /** What is to be noticed of a row, in words. */
  public record NoticeLine(String file, String line, String column, String said) {}

  @Inject Imports imports;
  @Inject Access access;
  @Inject CurrentAct act;
  @Inject Route route;
  @Inject DeskZone zone;
  @Inject Display reader;
  @Inject Clock clock;

  private @Nullable ImportJob job;
  private @Nullable Page<Refusal> refused;
  private @Nullable Page<RowNotice> notices;
  private @Nullable String problem;

  /** Looks the import up before the first byte is written. */
  public void load() {
    job = imports.get(number(), access.visibility());
  }

  private long number() {
    String number = route.part("import").orElse("");
    if (!number.matches("[0-9]{1,18}")) {
      throw new NotFound("job.unknown", number);
    }
    return Long.parseLong(number);
  }

  public JobView getJob() {
    ImportJob known = job == null ? imports.get(number(), access.visibility()) : job;
    job = known;
    return new JobView(known, zone.get(), reader.texts(), route);
  }

  /** {@code Import 17: deals.csv}. */
  public String getTitle() {
    return reader.texts().text("import.title", getJob().getNumber(), getJob().getFileName());
  }

  public String getRemaining() {
    return getJob().remaining(clock.instant());
  }

  /** Has the preview done in earnest. */
  public void commit() throws IOException {
    decide(by -> imports.commit(number(), access.visibility(), by));
  }

  /** Stops it, or drops the preview. */
  public void cancel() throws IOException {
    decide(by -> imports.cancel(number(), access.visibility(), by));
  }

  /** Whether it waits for a decision, and rows of it want a reason. */
  public boolean isReasonWanted() {
    return getJob().isDroppable() && imports.wantsReason(number(), access.visibility());
  }

  /** The reason that was typed. */
  public String getReason() {
    return route.query("reason").orElse("");
  }

  /** Has the preview made again with the reason that was typed. */
  public void explain() throws IOException {
    decide(by -> imports.give(number(), ReasonText.required(getReason()), access.visibility(), by));
  }

  private void decide(Consumer<Act> decision) throws IOException {
    try {
      decision.accept(act.required());
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.redirect(route.to("desk", "imports", Long.toString(number())));
    } catch (RuleBroken | InvalidValue tooLate) {
      problem = tooLate.message(reader.getLocale());
      job = null;
    }
  }

  /** Why the last decision came too late, or what is wrong with it; empty if nothing is. */
  public String getProblem() {
    return Optional.ofNullable(problem).orElse("");
  }

  public List<RefusedLine> getRefused() {
    return refusals().items().stream().map(this::line).toList();
  }

  private RefusedLine line(Refusal refusal) {
    return new RefusedLine(
        refusal.file(),
        refusal.line() == 0 ? "" : reader.numbers().count(refusal.line()),
        Optional.ofNullable(refusal.column()).orElse(""),
        Optional.ofNullable(refusal.value()).orElse(""),
        refusal.message(reader.getLocale()));
  }

  /** What is to be noticed of rows that go in; of very many the first. */
  public List<NoticeLine> getNotices() {
    return noticed().items().stream().map(this::line).toList();
  }

  private NoticeLine line(RowNotice notice) {
    return new NoticeLine(
        notice.file(),
        reader.numbers().count(notice.line()),
        notice.column(),
        notice.message(reader.getLocale()));
  }

  /** Where all notices are read; empty where the page has them all. */
  public String getMoreNotices() {
    return noticed().next() == null
        ? ""
        : route.to("api", "v1", "jobs", Long.toString(number()), "notices");
  }

  private Page<RowNotice> noticed() {
    Page<RowNotice> known = notices;
    if (known == null) {
      known = imports.notices(number(), access.visibility(), ListPart.first(NOTICES));
      notices = known;
    }
    return known;
  }

  public PartLinks getParts() {
    return AskedPart.of(route)
        .links(new ListAddress(getJob().getHref(), Map.of()), refusals())
        .at("refused");
  }

  /** Sends the refused rows of one file, or of all, as CSV. */
  public void download() throws IOException {
    long number = number();
    String file = route.query("file").orElse(null);
    imports.requireFile(number, file, access.visibility());
    RefusedFile rows = new RefusedFile(imports, access.visibility(), reader.getLocale());
    FileDownload.csv(RefusedName.of(number, file), out -> rows.send(number, file, out));
  }

  private Page<Refusal> refusals() {
    Page<Refusal> known = refused;
    if (known == null) {
      known = imports.refused(number(), access.visibility(), AskedPart.of(route).part(LIMIT));
      refused = known;
    }
    return known;
  }
}
