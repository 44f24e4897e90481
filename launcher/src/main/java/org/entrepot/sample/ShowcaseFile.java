package org.entrepot.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entrepot.sample.SampleExhibitor.ExhibitorPart;

/** Writes showcase.csv: what is shown for the first time, as many items as published. */
final class ShowcaseFile {

  private static final String COLUMNS =
      "edition item exhibitor kind debut name_en name_zh hs_code section";

  /**
   * What there is to show.
   *
   * @param hsCode empty where it is no product
   */
  private record Novelty(String section, String kind, String hsCode, NameWord name) {

    static Novelty of(NamedCsvRecord row) {
      return new Novelty(
          row.getField("section"),
          row.getField("kind"),
          row.getField("hs_code"),
          new NameWord(row.getField("name_en"), row.getField("name_zh")));
    }
  }

  private record Debut(String level, int weight) {}

  private static final Weighted<Debut> DEBUTS =
      new Weighted<>(
          List.of(new Debut("WORLD", 30), new Debut("ASIA", 25), new Debut("NATIONAL", 45)),
          Debut::weight);

  private final SampleEdition edition;
  private final long seed;
  private final int scale;
  private final CompanyNames names;
  private final Map<String, List<Novelty>> bySection;

  ShowcaseFile(SampleEdition edition, long seed, int scale) {
    this.edition = edition;
    this.seed = seed;
    this.scale = scale;
    this.names = new CompanyNames(seed);
    this.bySection =
        SampleResource.read("novelties", Novelty::of).stream()
            .collect(Collectors.groupingBy(Novelty::section));
  }

  /** A third of those who show something show two. */
  void write(Path bundle, List<SampleExhibitor> exhibitors) throws IOException {
    int items = edition.newProducts();
    List<SampleExhibitor> showing =
        exhibitors.stream()
            .filter(e -> e.role() == ExhibitorPart.MAIN)
            .sorted(Comparator.comparingDouble(this::turn))
            .limit((items * 3L + 3) / 4)
            .toList();
    List<String[]> rows =
        IntStream.range(0, items)
            .mapToObj(i -> row(i + 1, showing.get(i % showing.size()), i / showing.size()))
            .toList();
    SampleTable.write(bundle, "showcase", COLUMNS, rows);
  }

  /** Early for large companies, which launch more. */
  private double turn(SampleExhibitor exhibitor) {
    double unit = Chance.of(seed, "shows", edition.number(), exhibitor.slot()).unit();
    return exhibitor.company().small() ? unit * 3 : unit;
  }

  private String[] row(int number, SampleExhibitor exhibitor, int round) {
    Chance chance = Chance.of(seed, "showcase", edition.number(), exhibitor.slot());
    SampleCompany company = exhibitor.company();
    List<Novelty> choices = bySection.getOrDefault(company.section(), List.of());
    Novelty novelty = choices.get((chance.below(choices.size()) + round) % choices.size());
    NameWord brand = names.brand(company, company.number() * scale);
    return new String[] {
      edition.code(),
      "N" + SampleCompany.padded(number, 4),
      exhibitor.code(scale, 0),
      novelty.kind(),
      DEBUTS.pick(Chance.of(seed, "debut", edition.number(), number)).level(),
      brand.latin() + " " + novelty.name().latin(),
      brand.han() + novelty.name().han(),
      novelty.hsCode(),
      novelty.section()
    };
  }
}
