package org.entrepot.merger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.access.Access;
import org.entrepot.page.Display;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;

/** The mergers of the company whose record a page shows; none on other records. */
@Named("companyPast")
@RequestScoped
public class CompanyPast {

  /**
   * A merger, as one of its companies has it.
   *
   * @param what {@code Merged into Twin GmbH (TWIN-1)}
   * @param undone when, by whom and why it was undone; empty while it holds
   */
  public record PastMerger(String who, String when, String what, String why, String undone) {}

  @Inject MergerDesk desk;
  @Inject MergerWords words;
  @Inject Access access;
  @Inject Route route;
  @Inject Display reader;

  private final ReadOnce<List<PastMerger>> mergers = new ReadOnce<>(this::readMergers);

  /** The latest first. */
  public List<PastMerger> getMergers() {
    return mergers.get();
  }

  private List<PastMerger> readMergers() {
    if (!route.part("register").orElse("").equals("companies")) {
      return List.of();
    }
    List<CompanyMerger> all = desk.of(company(), access.visibility());
    words.read(all);
    return all.stream().map(this::past).toList();
  }

  private String company() {
    return route.part("code").orElse("");
  }

  private PastMerger past(CompanyMerger merger) {
    boolean gone = merger.gone().code().equals(company());
    MergedCompany other = words.of(gone ? merger.kept() : merger.gone());
    return new PastMerger(
        reader.texts().who(merger.by()),
        words.when(merger.at()),
        reader.texts().text(gone ? "merger.into" : "merger.from", other.name(), other.code()),
        merger.because(),
        words.undone(merger));
  }

  /** Where they are listed, and undone. */
  public String getHref() {
    return MergersPage.address(route, company());
  }
}
