package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.access.Access;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Posting;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.SourceLinks;
import org.entrepot.page.AmountScale;
import org.entrepot.page.Amounts;
import org.entrepot.page.Display;
import org.entrepot.page.Messages;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Reads what the page of a posting shows, in names. */
@RequestScoped
class PostingReading {

  @Inject LedgerDesk ledgers;
  @Inject Metrics metrics;
  @Inject DimensionValues members;
  @Inject Access access;
  @Inject SourceLinks sources;
  @Inject Display reader;
  @Inject Route route;

  PostingSheet of(Edition edition, long seq) {
    Posting posting = ledgers.get(edition, seq, access.visibility());
    Fact fact = posting.fact();
    List<Metric> counting =
        metrics.all().stream()
            .filter(metric -> !(metric.take() instanceof Aggregation.Ratio))
            .filter(metric -> metric.selection().takes(fact))
            .toList();
    Long reversal =
        posting.reverses() == null
            ? ledgers.reversalOf(edition, posting, access.visibility()).orElse(null)
            : null;
    return new PostingSheet(
        reader.numbers().count(seq),
        account(fact),
        new Amounts(reader.texts(), fact.unit(), AmountScale.ONE).exact(fact.quantity()),
        state(posting, reversal),
        other(edition, posting.reverses() == null ? reversal : posting.reverses()),
        record(posting.source()),
        facts(edition, posting, counting),
        counting.stream().map(metric -> figure(edition, metric)).toList(),
        posting.commitment(),
        route.to("api", "v1", "editions", edition.code(), "postings", Long.toString(seq)));
  }

  private String account(Fact fact) {
    return text("account." + fact.account(), fact.account());
  }

  private String text(String key, String otherwise) {
    return reader.texts().textOr(key, otherwise);
  }

  private String state(Posting posting, @Nullable Long reversal) {
    Messages texts = reader.texts();
    Long reverses = posting.reverses();
    if (reverses != null) {
      return texts.text("posting.reverses", reader.numbers().count(reverses));
    }
    return reversal == null
        ? texts.text("posting.stands")
        : texts.text("posting.reversed", reader.numbers().count(reversal));
  }

  private @Nullable String other(Edition edition, @Nullable Long seq) {
    return seq == null ? null : new FigureLinks(route).posting(edition.code(), seq);
  }

  private PostingSheet.PostedFact record(PostingSource source) {
    String kind = text("source." + source.type(), source.type());
    String name = sources.names(List.of(source)).getOrDefault(source, source.code());
    return new PostingSheet.PostedFact(kind, name, sources.page(source));
  }

  private List<PostingSheet.PostedFact> facts(
      Edition edition, Posting posting, List<Metric> counting) {
    Fact fact = posting.fact();
    List<PostingSheet.PostedFact> facts = new ArrayList<>();
    facts.add(plain("posting.day", reader.numbers().date(fact.effectiveOn())));
    facts.add(
        plain("posting.recorded", reader.numbers().time(posting.recordedAt(), edition.timeZone())));
    facts.addAll(dimensions(edition, fact, counting));
    if (!fact.origin().isEmpty()) {
      DimensionNames names = names(edition, counting);
      facts.add(plain("column.origin", names.of(Dimension.ECONOMY, fact.origin())));
    }
    if (!fact.traits().isEmpty()) {
      facts.add(
          plain(
              "posting.traits",
              fact.traits().stream()
                  .map(trait -> text("trait." + trait, trait))
                  .collect(Collectors.joining(" · "))));
    }
    facts.add(plain("posting.revision", reader.numbers().count(posting.revision())));
    String reason = posting.reason();
    if (reason != null) {
      facts.add(plain("posting.because", text("posting.because." + reason, reason)));
    }
    return facts;
  }

  private PostingSheet.PostedFact plain(String key, String text) {
    return new PostingSheet.PostedFact(reader.texts().text(key), text, null);
  }

  /** Each leads to the figure of the same part. */
  private List<PostingSheet.PostedFact> dimensions(
      Edition edition, Fact fact, List<Metric> counting) {
    DimensionNames names = names(edition, counting);
    return Stream.of(Dimension.values())
        .filter(dimension -> !fact.get(dimension).isEmpty())
        .map(
            dimension ->
                new PostingSheet.PostedFact(
                    reader.texts().text("table." + dimension.key()),
                    names.of(dimension, fact.get(dimension)),
                    part(edition, dimension, fact, counting)))
        .toList();
  }

  private @Nullable String part(
      Edition edition, Dimension dimension, Fact fact, List<Metric> counting) {
    Map<Dimension, String> scope = Map.of(dimension, fact.get(dimension));
    return counting.stream()
        .filter(metric -> metric.has(scope))
        .findFirst()
        .map(
            metric ->
                new FigureLinks(route)
                    .page(
                        edition.code(),
                        metric.code(),
                        new FigureQuery(scope, FigureQuery.LIVE.at(), null, null)))
        .orElse(null);
  }

  private DimensionNames names(Edition edition, List<Metric> counting) {
    Optional<Metric> withKinds =
        counting.stream().filter(metric -> !metric.kinds().isEmpty()).findFirst();
    Metric metric = withKinds.orElseGet(() -> counting.stream().findFirst().orElseGet(this::any));
    return new DimensionNames(
        edition, metric, members.seenBy(access.visibility()), reader.getLocale());
  }

  private Metric any() {
    return metrics.all().get(0);
  }

  private PostingSheet.PostedFact figure(Edition edition, Metric metric) {
    return new PostingSheet.PostedFact(
        "",
        metric.name().in(reader.getLocale()),
        new FigureLinks(route).page(edition.code(), metric.code(), FigureQuery.LIVE));
  }
}
