package org.entrepot.published;

import java.util.Optional;
import org.entrepot.edition.Edition;

/** What the parts are called that published figures are narrowed to. */
public interface PublishedParts {

  /** In the reader's language: {@code Automobiles}; empty of a part of what we do not count. */
  Optional<String> called(PublishedFigure figure, Edition edition);
}
