package org.entrepot.claim;

import static org.entrepot.job.Column.optional;
import static org.entrepot.job.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.entrepot.job.BundleFile;
import org.entrepot.job.FieldType;
import org.entrepot.job.Fields;
import org.entrepot.job.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The bundle file of claims. */
@ApplicationScoped
public class ClaimFiles {

  @Produces
  public static BundleFile claims() {
    return BundleFile.of(
            "claims.csv",
            "claim",
            1,
            required("id", Fields.code()),
            optional("edition", Fields.edition()).refersTo("editions.csv"),
            required("about", about()),
            optional("dimension", dimension()),
            optional("value", Fields.text(200)),
            optional("unit", Fields.text(80)),
            required("qualifier", new QualifierField()),
            optional("through", Fields.date()),
            optional("sentence", Fields.text(500)),
            optional("source", Fields.text(300)),
            optional("note", Fields.text(500)))
        .withdrawing();
  }

  private static FieldType about() {
    return (text, words, fault) -> {
      if (About.of(text).isPresent()) {
        return text;
      }
      fault.is("claim.about", "");
      return null;
    };
  }

  private static FieldType dimension() {
    return (text, words, fault) -> {
      if (text.matches("[a-z_]{1,40}=[A-Za-z0-9._/-]{1,60}")) {
        return text;
      }
      fault.is("claim.dimension", "");
      return null;
    };
  }

  /** One of the words, in either case. */
  private static final class QualifierField implements FieldType {

    @Override
    public @Nullable String read(String text, Vocabulary known, Fault fault) {
      return Qualifier.of(text)
          .map(Qualifier::word)
          .orElseGet(
              () -> {
                fault.is("word.unknown", String.join(", ", words()));
                return null;
              });
    }

    @Override
    public List<String> words() {
      return Qualifier.words();
    }
  }
}
