package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.entrepot.edition.Edition;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The page of one posting: what it counts, whose it is, and whether it stands. */
@Named("postingPage")
@RequestScoped
public class PostingPage {

  @Inject EditionView view;
  @Inject PostingReading reading;
  @Inject Route route;
  @Inject Display reader;

  private @Nullable Edition edition;
  private @Nullable PostingSheet sheet;

  /** Reads everything before the first byte is written, so that a problem has its own page. */
  public void load() {
    Edition named = view.find().orElseThrow();
    edition = named;
    sheet = reading.of(named, Long.parseLong(route.part("seq").orElseThrow()));
  }

  public Edition getEdition() {
    return Objects.requireNonNull(edition);
  }

  public PostingSheet getSheet() {
    return Objects.requireNonNull(sheet);
  }

  public boolean isSample() {
    return getEdition().sample();
  }

  public String getEditionName() {
    return view.called(getEdition());
  }

  public String getEditionHref() {
    return route.to("editions", getEdition().code());
  }

  /** {@code Posting 18,204}. */
  public String getTitle() {
    return reader.texts().text("posting.title", getSheet().seq());
  }

  /** {@code Tentative deal value: 1,000.00 US dollars}. */
  public String getCounted() {
    return reader.texts().text("posting.counts", getSheet().account(), getSheet().quantity());
  }

  public String getPageTitle() {
    return reader.texts().text("site.title", getTitle());
  }
}
