package org.entrepot.figure;

import java.util.List;
import java.util.Optional;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;

/** A deployment that knows no edition. */
public class NoEditions implements Editions {

  @Override
  public List<Edition> all() {
    return List.of();
  }

  @Override
  public Optional<Edition> find(String code) {
    return Optional.empty();
  }
}
