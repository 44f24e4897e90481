package org.entrepot.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The register of claims. */
public interface Claims {

  /** The order of ids: those of digits first, numbers in the order of numbers. */
  Comparator<String> ORDER =
      Comparator.comparing((String id) -> !Character.isDigit(id.charAt(0)))
          .thenComparing(Claims::digits)
          .thenComparing(Comparator.naturalOrder());

  private static int digits(String id) {
    int digits = 0;
    while (digits < id.length() && Character.isDigit(id.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  /** All of them in {@link #ORDER}. */
  List<Claim> all();

  Optional<Claim> find(String id);

  /** A code for a claim that is made here; never the same twice. */
  String nextId();
}
