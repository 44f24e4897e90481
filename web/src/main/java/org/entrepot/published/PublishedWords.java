package org.entrepot.published;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.page.Messages;

/** The words beside a published number; of an area with its kind, whether stated or not. */
public final class PublishedWords {

  private PublishedWords() {}

  /** {@code net or gross not stated, business exhibition}; empty where there are none. */
  public static String of(Messages texts, PublishedFigure figure) {
    return Stream.of(area(texts, figure), others(texts, figure))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(texts.text("list.separator")));
  }

  /** {@code net}; empty of what is no area. */
  public static String area(Messages texts, PublishedFigure figure) {
    AreaKind area = figure.area();
    return area == null ? "" : texts.text("area." + area.name().toLowerCase(Locale.ROOT));
  }

  /** All but the kind of area. */
  public static String others(Messages texts, PublishedFigure figure) {
    return figure.area() == null
        ? texts.qualifier(Objects.requireNonNullElse(figure.qualifier(), ""))
        : AreaKind.otherWords(figure.qualifier()).stream()
            .map(texts::qualifier)
            .collect(Collectors.joining(texts.text("list.separator")));
  }
}
