package org.entrepot.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.edition.Section;

/** A deployment that knows no edition. */
class NoEditions implements Editions {

  @Override
  public List<Edition> all() {
    return List.of();
  }

  @Override
  public Optional<Edition> find(String code) {
    return Optional.empty();
  }

  @Override
  public List<Edition> before(Edition edition) {
    return List.of();
  }

  @Override
  public List<Section> sections(Edition edition) {
    return List.of();
  }

  @Override
  public Map<String, LocalText> economies() {
    return Map.of();
  }
}
