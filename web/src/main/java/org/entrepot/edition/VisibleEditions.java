package org.entrepot.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entrepot.access.Access;
import org.entrepot.page.ReadOnce;

/** The editions that the caller may see; read once for a page. */
@RequestScoped
public class VisibleEditions {

  @Inject Editions editions;
  @Inject Access access;

  private final ReadOnce<List<Edition>> latestFirst =
      new ReadOnce<>(
          () ->
              editions.all().stream()
                  .filter(access.visibility()::sees)
                  .sorted(Comparator.comparing(Edition::startsOn).reversed())
                  .toList());

  public List<Edition> latestFirst() {
    return latestFirst.get();
  }

  /** The one of this code, out of the same list. */
  public Optional<Edition> find(String code) {
    return latestFirst().stream().filter(each -> each.code().equals(code)).findFirst();
  }
}
