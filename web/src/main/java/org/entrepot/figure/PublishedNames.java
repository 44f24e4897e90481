package org.entrepot.figure;

import java.util.Locale;
import org.entrepot.page.Texts;

/** What published figures are called: as the metric of that name, else in words of ours. */
final class PublishedNames {

  private final Texts texts;
  private final Metrics metrics;

  PublishedNames(Texts texts, Metrics metrics) {
    this.texts = texts;
    this.metrics = metrics;
  }

  /**
   * The name in the reader's language; where nobody has one the published name itself, as words.
   *
   * @param published {@code exhibitors}, {@code registered_visitors}
   */
  String of(String published) {
    return metrics.versions(published).stream()
        .findFirst()
        .map(metric -> metric.name().in(texts.language().locale()))
        .orElseGet(() -> texts.textOr("published.name." + published, words(published)));
  }

  private static String words(String code) {
    String words = code.replace('_', ' ').strip();
    return words.isEmpty()
        ? code
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
