package org.entrepot.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.entrepot.page.Display;

/**
 * What an edition is called where those of all expos stand together: editions of two expos may have
 * one name, and then the code says which is meant.
 */
@RequestScoped
public class EditionNames {

  @Inject VisibleEditions visible;
  @Inject Display reader;

  /** {@code Sixth CIIE}; {@code Third Fair (fair-3)} where another that the reader sees is too. */
  public String of(Edition edition) {
    String name = name(edition);
    boolean alone =
        visible.latestFirst().stream()
            .noneMatch(each -> !each.code().equals(edition.code()) && name(each).equals(name));
    return alone ? name : reader.texts().text("edition.and-code", name, edition.code());
  }

  private String name(Edition edition) {
    return edition.name().in(reader.getLocale());
  }
}
