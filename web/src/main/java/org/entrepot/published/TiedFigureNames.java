package org.entrepot.published;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.access.SubjectNames;
import org.entrepot.edition.EditionNames;
import org.entrepot.edition.VisibleEditions;
import org.entrepot.page.Display;

/** Says of which metric and edition somebody has called a published figure comparable, or not. */
@RequestScoped
class TiedFigureNames implements SubjectNames {

  private static final String TIED = "published-figure.tied";

  /** Number of the figure, edition, metric and answer. */
  private static final Pattern SUBJECT =
      Pattern.compile("[0-9]{1,18} (?<edition>\\S+) (?<metric>\\S+) (?<answer>YES|NO)");

  @Inject PublishedMeasures measures;
  @Inject VisibleEditions editions;
  @Inject EditionNames names;
  @Inject Display reader;

  @Override
  public Optional<String> of(String what, String subject) {
    Matcher parts = SUBJECT.matcher(subject);
    return what.equals(TIED) && parts.matches() ? said(parts) : Optional.empty();
  }

  private Optional<String> said(Matcher parts) {
    String key = parts.group("answer").equals("YES") ? "audit.tied.yes" : "audit.tied.no";
    return editions
        .find(parts.group("edition"))
        .flatMap(
            edition ->
                measures
                    .find(parts.group("metric"))
                    .map(
                        metric ->
                            reader
                                .texts()
                                .text(
                                    key, metric.name().in(reader.getLocale()), names.of(edition))));
  }
}
