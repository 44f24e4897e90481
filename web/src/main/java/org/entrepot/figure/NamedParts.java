package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.entrepot.access.Access;
import org.entrepot.edition.Edition;
import org.entrepot.page.Display;
import org.entrepot.published.PublishedFigure;
import org.entrepot.published.PublishedParts;
import org.jspecify.annotations.Nullable;

/** Calls parts as the metric does that a published figure is about. */
@RequestScoped
class NamedParts implements PublishedParts {

  @Inject Metrics metrics;
  @Inject DimensionValues members;
  @Inject Access access;
  @Inject Display reader;

  private @Nullable NamesOf names;

  @Override
  public Optional<String> called(PublishedFigure figure, Edition edition) {
    return metrics
        .find(figure.calledBy())
        .map(metric -> names().in(edition, metric).ofPart(figure.dimension()));
  }

  private NamesOf names() {
    NamesOf known = names;
    if (known == null) {
      known = new NamesOf(members.seenBy(access.visibility()), reader.getLocale());
      names = known;
    }
    return known;
  }
}
