package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.edition.Edition;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/** The page of an edition; at the root of the site that of the latest edition with records. */
@Named("overview")
@RequestScoped
public class OverviewPage {

  @Inject EditionView view;
  @Inject OverviewReading reading;
  @Inject PublishedOverviewReading publishedReading;
  @Inject Display reader;

  private @Nullable Edition edition;
  private @Nullable EditionOverview overview;
  private @Nullable PublishedOverview published;

  /** Reads everything before the first byte is written, so that a problem has its own page. */
  public void load() {
    Edition found = view.find().orElse(null);
    edition = found;
    if (found != null && view.hasRecords(found)) {
      overview = reading.of(found).orElse(null);
    } else if (found != null) {
      published = publishedReading.of(found);
    }
  }

  /** Null while no edition has records. */
  public @Nullable Edition getEdition() {
    return edition;
  }

  /** Null while the edition has no records. */
  public @Nullable EditionOverview getOverview() {
    return overview;
  }

  /** Of an edition without records; null where nothing was published of it either. */
  public @Nullable PublishedOverview getPublished() {
    return published;
  }

  /** Whether what is shown comes from invented records; what others published does not. */
  public boolean isSample() {
    return edition != null && edition.sample() && published == null;
  }

  public String getTitle() {
    return edition == null ? "" : view.title(edition);
  }

  /** In the browser's own bar. */
  public String getPageTitle() {
    String figures = reader.texts().text("overview.title", getTitle());
    return reader.texts().text("site.title", figures);
  }

  public String getDays() {
    return edition == null ? "" : view.days(edition);
  }

  /** Where it is held; empty where nobody has said. */
  public String getPlace() {
    return edition == null ? "" : view.place(edition);
  }

  public List<EditionView.EditionLink> getChoices() {
    return edition == null ? List.of() : view.choices(edition);
  }
}
