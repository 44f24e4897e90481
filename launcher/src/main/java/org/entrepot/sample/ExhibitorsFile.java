package org.entrepot.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.entrepot.sample.SampleExhibitor.ExhibitorPart;

/** Writes exhibitors.csv. Each planned exhibitor comes once per unit of scale, on less space. */
final class ExhibitorsFile {

  private static final String COLUMNS =
      "edition exhibitor company role main_exhibitor channel section pavilion net_m2 gross_m2"
          + " contract contracted_on fortune_500_rank industry_leader";

  private final SampleEdition edition;
  private final long seed;
  private final int scale;
  private final Honours honours;
  private final SampleChannels channels;
  private final SampleSpace space;

  ExhibitorsFile(SampleEdition edition, long seed, int scale, List<SampleExhibitor> all) {
    this.edition = edition;
    this.seed = seed;
    this.scale = scale;
    this.honours = new Honours(all, edition, seed);
    this.channels = new SampleChannels(all, edition, seed);
    List<SampleExhibitor> stands = edition.inFull() ? all : List.of();
    this.space = new SampleSpace(stands, honours, Chance.of(seed, "space", edition.number()));
  }

  void write(Path bundle, List<SampleExhibitor> exhibitors) throws IOException {
    try (SampleTable table = SampleTable.begin(bundle, "exhibitors", COLUMNS)) {
      for (SampleExhibitor exhibitor : exhibitors) {
        for (int copy = 0; copy < scale; copy++) {
          table.row(row(exhibitor, copy));
        }
      }
    }
  }

  private String[] row(SampleExhibitor exhibitor, int copy) {
    Chance chance = Chance.of(seed, "contract", edition.number(), exhibitor.slot(), copy);
    String code = exhibitor.code(scale, copy);
    SampleExhibitor main = exhibitor.main();
    SampleSpace.StandSpace stand = space.of(exhibitor);
    boolean contract =
        edition.inFull() && exhibitor.role() == ExhibitorPart.MAIN && chance.happens(.95);
    Honours.Honour honour = honours.of(exhibitor);
    return new String[] {
      edition.code(),
      code,
      exhibitor.company().code(scale, copy),
      exhibitor.role().name(),
      main == null ? "" : main.code(scale, copy),
      channels.of(exhibitor),
      exhibitor.company().section(),
      exhibitor.pavilionCode(),
      squareMetres(stand.net()),
      squareMetres(stand.gross()),
      contract ? "S" + edition.number() + "-" + code : "",
      contract ? edition.opening().minusDays(20 + chance.below(300)).toString() : "",
      honour.rank() > 0 && copy == 0 ? Integer.toString(honour.rank()) : "",
      leads(honour, copy)
    };
  }

  private String leads(Honours.Honour honour, int copy) {
    if (edition.fortune500AndLeaders() == 0) {
      return "";
    }
    return honour.leader() || (honour.rank() > 0 && copy > 0) ? "yes" : "no";
  }

  private String squareMetres(long hundredths) {
    long part = Math.max(1, (hundredths + scale / 2) / scale);
    return hundredths == 0 ? "" : BigDecimal.valueOf(part, 2).toPlainString();
  }
}
