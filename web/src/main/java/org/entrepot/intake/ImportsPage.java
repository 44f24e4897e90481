package org.entrepot.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entrepot.Page;
import org.entrepot.Problem;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.edition.DeskZone;
import org.entrepot.page.AskedPart;
import org.entrepot.page.Display;
import org.entrepot.page.ListAddress;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.PartLinks;
import org.entrepot.page.Route;
import org.entrepot.page.ToldTime;
import org.jspecify.annotations.Nullable;

/** The page where files are sent and earlier imports are listed. */
@Named("importsPage")
@RequestScoped
public class ImportsPage {

  private static final int LIMIT = 20;

  @Inject Imports imports;
  @Inject DeclaredFiles files;
  @Inject UploadLimit limit;
  @Inject Access access;
  @Inject CurrentAct act;
  @Inject Route route;
  @Inject DeskZone zone;
  @Inject Display reader;
  @Inject Clock clock;

  private @Nullable Part file;
  private @Nullable String kind;
  private @Nullable String problem;
  private @Nullable Page<ImportJob> earlier;

  /** Sends the file to be previewed and goes on to its page. */
  public void send() throws IOException {
    Part sent = file;
    if (sent == null || sent.getSize() == 0) {
      problem = reader.texts().text("imports.choose");
      return;
    }
    try {
      limit.check(sent.getSize());
      SentFile upload = SentFile.of(sent, kind, new TreeSet<>(getKinds()));
      ImportJob job = imports.submit(upload, sent.getSize(), ImportMode.PREVIEW, act.required());
      String address = route.to("desk", "imports", Long.toString(job.id()));
      PageAnswer.lead(address);
    } catch (Problem refused) {
      problem = refused.message(reader.getLocale());
    }
  }

  /** Names of the files that a bundle can have. */
  public List<String> getKinds() {
    return files.all().stream().map(BundleFile::name).sorted().toList();
  }

  /** When a job of the list was sent. */
  public ToldTime when(JobView job) {
    return job.told(clock.instant());
  }

  public List<JobView> getEarlier() {
    return page().items().stream()
        .map(job -> new JobView(job, zone.get(), reader.texts(), route))
        .toList();
  }

  public PartLinks getParts() {
    return AskedPart.of(route)
        .links(new ListAddress(route.to("desk", "imports"), Map.of()), page());
  }

  private Page<ImportJob> page() {
    Page<ImportJob> known = earlier;
    if (known == null) {
      known = imports.page(access.visibility(), AskedPart.of(route).part(LIMIT));
      earlier = known;
    }
    return known;
  }

  public String getProblem() {
    return Optional.ofNullable(problem).orElse("");
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }
}
