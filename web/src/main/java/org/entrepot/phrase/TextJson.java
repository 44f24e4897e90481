package org.entrepot.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/** A text that somebody sends. */
public record TextJson(
    @Schema(description = "English or Chinese, up to 10,000 characters and 100 numbers")
        @Nullable String text,
    @Schema(description = "Code of the edition that is meant where the text names none")
        @Nullable String edition,
    @Schema(description = "Editions of single numbers, whatever the text says")
        @Nullable List<@Nullable PhraseEditionJson> phrases) {

  ChosenEditions chosen() {
    Map<Integer, String> byPhrase = new HashMap<>();
    List<@Nullable PhraseEditionJson> all = phrases == null ? List.of() : phrases;
    for (PhraseEditionJson each : all) {
      if (each == null) {
        throw new InvalidValue("field.missing", "phrases", null);
      }
      byPhrase.put(each.requiredStart(), each.requiredEdition());
    }
    return new ChosenEditions(edition, byPhrase);
  }

  String required() {
    if (text == null) {
      throw new InvalidValue("field.missing", "text", null);
    }
    return text;
  }
}
