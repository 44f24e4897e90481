package org.entrepot.claim;

import java.util.List;
import java.util.Optional;

/** The register of claims. */
public interface Claims {

  /** All of them; numbers in ids in the order of numbers. */
  List<Claim> all();

  Optional<Claim> find(String id);

  /** A code for a claim that is made here; never the same twice. */
  String nextId();
}
