package org.entrepot.claim;

import java.util.List;
import java.util.Optional;

/** The register of claims. They come in by import. */
public interface Claims {

  /** All of them; numbers in ids in the order of numbers. */
  List<Claim> all();

  Optional<Claim> find(String id);
}
