package org.entrepot.phrase;

import java.util.List;

/** What a text says in numbers, in its order. */
public record ReadingJson(List<PhraseJson> phrases) {

  static ReadingJson from(List<Offer> offers) {
    return new ReadingJson(offers.stream().map(PhraseJson::from).toList());
  }
}
