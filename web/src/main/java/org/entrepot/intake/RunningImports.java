package org.entrepot.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.access.Access;
import org.entrepot.edition.DeskZone;
import org.entrepot.page.Display;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;

/** Imports that wait for their turn or run. */
@Named("runningImports")
@RequestScoped
public class RunningImports {

  private static final int MOST = 10;

  @Inject Imports imports;
  @Inject Access access;
  @Inject Route route;
  @Inject DeskZone zone;
  @Inject Display reader;

  private final ReadOnce<List<JobView>> lines =
      new ReadOnce<>(
          () ->
              imports.underWay(access.visibility(), MOST).stream()
                  .map(job -> new JobView(job, zone.get(), reader.texts(), route))
                  .toList());

  public List<JobView> getLines() {
    return lines.get();
  }
}
