package org.entrepot.claim;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Optional;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.FieldType;
import org.entrepot.bundle.FieldType.FieldRemarks;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.RegisterHeading;
import org.entrepot.bundle.Vocabulary;
import org.entrepot.figure.Metrics;
import org.entrepot.published.PublishedFiles;
import org.jspecify.annotations.Nullable;

/** The bundle file of claims. */
@ApplicationScoped
public class ClaimFiles {

  @Produces
  public static BundleFile claims(Metrics metrics) {
    return BundleFile.of(
            "claims.csv",
            "claim",
            1,
            required("id", Fields.code()),
            optional("edition", Fields.edition()).refersTo("editions.csv").filtered(),
            required("about", about(metrics)).searched().filtered(),
            optional("dimension", dimension()).filtered(),
            optional("value", Fields.text(200)),
            optional("unit", Fields.text(80)),
            required("qualifier", new QualifierField()).filtered(),
            optional("through", Fields.date()),
            optional("sentence", Fields.text(500)).searched(),
            optional("source", Fields.text(300)).searched(),
            optional("note", Fields.text(500)).searched())
        .under(RegisterHeading.ELSEWHERE)
        .deleting();
  }

  private static FieldType about(Metrics metrics) {
    return (text, words, fault) -> {
      Optional<ClaimTopic> about = ClaimTopic.of(text);
      if (about.isEmpty()) {
        fault.is("claim.about", "");
      }
      return about
          .filter(each -> isKnown(each, metrics, fault))
          .map(ClaimTopic::toString)
          .orElse(null);
    };
  }

  /** Values of an indicator may come later; all else comes with the program. */
  private static boolean isKnown(ClaimTopic about, Metrics metrics, FieldRemarks fault) {
    String name = about.name();
    return switch (about.kind()) {
      case INDICATOR -> true;
      case ATTRIBUTE ->
          holds(
              EditionAttribute.find(name).isPresent(),
              fault,
              "claim.attribute-unknown",
              String.join(", ", EditionAttribute.words()));
      case METRIC, GROWTH, RECORD ->
          holds(!metrics.versions(name).isEmpty(), fault, "claim.metric", name);
    };
  }

  private static boolean holds(boolean known, FieldRemarks fault, String code, String hint) {
    if (!known) {
      fault.is(code, hint);
    }
    return known;
  }

  private static FieldType dimension() {
    return (text, words, fault) -> {
      if (text.matches("[a-z_]{1,40}=[A-Za-z0-9._/-]{1,60}")) {
        return PublishedFiles.ofKnownEconomy(text, words, fault);
      }
      fault.is("claim.dimension", "");
      return null;
    };
  }

  /** One of the words, in either case. */
  private static final class QualifierField implements FieldType {

    @Override
    public @Nullable String read(String text, Vocabulary known, FieldRemarks fault) {
      return ClaimQualifier.of(text)
          .map(ClaimQualifier::word)
          .orElseGet(
              () -> {
                fault.is("word.unknown", String.join(", ", words()));
                return null;
              });
    }

    @Override
    public List<String> words() {
      return ClaimQualifier.words();
    }
  }
}
