package org.entrepot.edition;

import java.util.List;
import java.util.Optional;
import org.entrepot.NotFound;

/** The editions of all expos that this deployment knows. */
public interface Editions {

  /** All of them, by expo and ordinal. */
  List<Edition> all();

  Optional<Edition> find(String code);

  /**
   * The edition with this code.
   *
   * @throws NotFound with code {@code edition.unknown}
   */
  default Edition get(String code) {
    return find(code).orElseThrow(() -> new NotFound("edition.unknown", code));
  }
}
