package org.entrepot.phrase;

import java.util.List;

/** What a text says in numbers, in its order. */
public record TextCheckJson(List<PhraseJson> phrases) {

  static TextCheckJson from(List<OfferedClaims> offers) {
    return new TextCheckJson(offers.stream().map(PhraseJson::from).toList());
  }
}
