package org.entrepot.economy;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What an economy is to be called: a merge patch of it as it is sent. */
public record EconomyNameJson(
    @Schema(
            description =
                "The names to change: en in English, zh in Simplified Chinese, each of 1 to 100"
                    + " characters. A language you leave out stays as it is; null is rejected")
        @Nullable Map<String, @Nullable String> name) {

  private static final List<String> LANGUAGES = List.of("en", "zh");

  /** The names by language; none is null, because an economy is always called something. */
  Map<String, @Nullable String> required() {
    if (name == null || LANGUAGES.stream().noneMatch(name::containsKey)) {
      throw new InvalidValue("field.missing", "name", null);
    }
    for (String language : LANGUAGES) {
      if (name.containsKey(language) && name.get(language) == null) {
        throw new InvalidValue("field.missing", language, null);
      }
    }
    return name;
  }
}
