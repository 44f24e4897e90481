package org.entrepot.participation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;
import org.entrepot.party.SizeClass;
import org.jspecify.annotations.Nullable;

/**
 * An exhibitor as its facts need it: a company in an edition, with its role and its stand.
 *
 * @param effectiveOn day of the stand contract, where unknown the edition's first day
 */
public record ExhibitorRecord(
    PostingSource source,
    int revision,
    LocalDate effectiveOn,
    ExhibitingCompany company,
    TakingPart part,
    Stand stand) {

  /** Type of the source of its postings. */
  public static final String TYPE = "exhibitor";

  /**
   * The exhibiting company.
   *
   * @param economy ISO 3166-1 alpha-2
   * @param party opaque code that stands for it in postings
   * @param small whether it is known to be a small or medium-sized enterprise
   */
  public record ExhibitingCompany(String economy, String party, boolean small) {}

  /** What it is at the expo, and how it came. */
  public record TakingPart(
      ExhibitorRole role, ExhibitorChannel channel, boolean fortune500, boolean industryLeader) {}

  /** Where it stands; areas in square metres, null where unknown. */
  public record Stand(
      String section,
      @Nullable String pavilion,
      @Nullable BigDecimal net,
      @Nullable BigDecimal gross) {}

  public RecordStatement statement() {
    return new RecordStatement(source, revision, facts());
  }

  /** One exhibitor, and of a main exhibitor its space; of a represented company nothing. */
  public List<Fact> facts() {
    if (part.role() == ExhibitorRole.REPRESENTED) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(dimensions(Fact.one(1, "exhibitor", effectiveOn)));
    if (part.role() == ExhibitorRole.MAIN) {
      space(facts, 2, "space.net", stand.net());
      space(facts, 3, "space.gross", stand.gross());
    }
    return facts;
  }

  private void space(List<Fact> facts, int line, String account, @Nullable BigDecimal area) {
    if (area != null) {
      facts.add(dimensions(Fact.of(line, account, effectiveOn, area, "m2")));
    }
  }

  private Fact dimensions(Fact fact) {
    return fact.with(Dimension.ECONOMY, company.economy())
        .with(Dimension.SECTION, stand.section())
        .with(Dimension.PAVILION, stand.pavilion())
        .with(Dimension.KIND, part.role().name())
        .party(company.party())
        .traits(traits());
  }

  private SortedSet<String> traits() {
    SortedSet<String> traits = new TreeSet<>();
    if (company.small()) {
      traits.add(SizeClass.SME.name());
    }
    if (part.channel() != ExhibitorChannel.OWN) {
      traits.add(part.channel().name());
    }
    if (part.fortune500()) {
      traits.add("FORTUNE_500");
    }
    if (part.industryLeader()) {
      traits.add("INDUSTRY_LEADER");
    }
    return traits;
  }
}
