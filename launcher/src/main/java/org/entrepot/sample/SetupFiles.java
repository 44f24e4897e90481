package org.entrepot.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes the small files of a setup bundle: what there is before anyone exhibits. */
final class SetupFiles {

  private final SampleEdition edition;

  SetupFiles(SampleEdition edition) {
    this.edition = edition;
  }

  void write(Path bundle) throws IOException {
    if (edition == SampleEdition.FIFTH) {
      expo(bundle);
    }
    edition(bundle);
    sections(bundle);
    pavilions(bundle);
    rates(bundle);
  }

  private static void expo(Path bundle) throws IOException {
    try (Table table = Table.begin(bundle, "expos", "expo name_en name_zh")) {
      table.row("ciie", "China International Import Expo", "中国国际进口博览会");
    }
  }

  private void edition(Path bundle) throws IOException {
    boolean fifth = edition == SampleEdition.FIFTH;
    String columns =
        "expo ordinal name_en name_zh starts_on ends_on venue host_city time_zone"
            + " reporting_currency sample";
    try (Table table = Table.begin(bundle, "editions", columns)) {
      table.row(
          "ciie",
          Integer.toString(edition.number()),
          (fifth ? "Fifth" : "Sixth") + " China International Import Expo",
          "第" + (fifth ? "五" : "六") + "届中国国际进口博览会",
          edition.opening().toString(),
          edition.day(SampleEdition.DAYS - 1).toString(),
          "National Exhibition and Convention Center (Shanghai)",
          "Shanghai",
          "Asia/Shanghai",
          "USD",
          "yes");
    }
  }

  private void sections(Path bundle) throws IOException {
    try (Table table = Table.begin(bundle, "sections", "edition section name_en name_zh")) {
      Section.all().stream()
          .filter(Section::assigned)
          .forEach(s -> table.row(edition.code(), s.code(), s.nameEn(), s.nameZh()));
    }
  }

  private void pavilions(Path bundle) throws IOException {
    String columns = "edition pavilion name_en name_zh kind economy section";
    try (Table table = Table.begin(bundle, "pavilions", columns)) {
      for (Pavilion p : Pavilion.of(edition)) {
        Pavilion.Names names = p.names();
        table.row(
            edition.code(),
            names.code(),
            names.en(),
            names.zh(),
            p.kind(),
            p.economy(),
            p.section());
      }
    }
  }

  /** As the European Central Bank publishes them. */
  private void rates(Path bundle) throws IOException {
    String table = Rates.table(edition) + ".csv";
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(table), table)) {
      Files.copy(in, bundle.resolve("exchange-rates.csv"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
