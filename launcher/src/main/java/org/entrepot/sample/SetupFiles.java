package org.entrepot.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/** Writes the small files of a setup bundle: what there is before anyone exhibits. */
final class SetupFiles {

  static final String EDITIONS =
      "expo ordinal name_en name_zh starts_on ends_on venue venue_zh host_city host_city_zh"
          + " time_zone reporting_currency sample";

  static final String VENUE = "National Exhibition and Convention Center (Shanghai)";
  static final String VENUE_ZH = "国家会展中心（上海）";

  static final String DELEGATIONS = "edition delegation name_en name_zh kind parent";

  private static final String BODIES =
      "edition body kind economy name_en name_zh country_exhibition";

  private final SampleEdition edition;

  SetupFiles(SampleEdition edition) {
    this.edition = edition;
  }

  void write(Path bundle) throws IOException {
    if (edition == SampleEdition.FIRST) {
      expo(bundle);
    }
    edition(bundle);
    sections(bundle);
    new PavilionFiles(edition).write(bundle);
    bodies(bundle);
    participations(bundle);
    if (edition.inFull()) {
      rates(bundle);
      delegations(bundle);
    }
  }

  private void delegations(Path bundle) throws IOException {
    SampleTable.write(
        bundle,
        "delegations",
        DELEGATIONS,
        SampleResource.read(
            "delegations",
            row ->
                new String[] {
                  edition.code(),
                  row.getField("delegation"),
                  row.getField("name_en"),
                  row.getField("name_zh"),
                  row.getField("kind"),
                  row.getField("parent")
                }));
  }

  private static void expo(Path bundle) throws IOException {
    try (SampleTable table = SampleTable.begin(bundle, "expos", "expo name_en name_zh")) {
      table.row("ciie", "China International Import Expo", "中国国际进口博览会");
    }
  }

  private void edition(Path bundle) throws IOException {
    try (SampleTable table = SampleTable.begin(bundle, "editions", EDITIONS)) {
      table.row(
          "ciie",
          Integer.toString(edition.number()),
          edition.nameEn(),
          edition.nameZh(),
          edition.opening().toString(),
          edition.day(SampleEdition.DAYS - 1).toString(),
          VENUE,
          VENUE_ZH,
          "Shanghai",
          "上海",
          "Asia/Shanghai",
          "USD",
          "yes");
    }
  }

  private void sections(Path bundle) throws IOException {
    try (SampleTable table =
        SampleTable.begin(bundle, "sections", "edition section name_en name_zh")) {
      SampleSection.all().stream()
          .filter(SampleSection::assigned)
          .forEach(s -> table.row(edition.code(), s.code(), s.nameEn(), s.nameZh()));
    }
  }

  private void bodies(Path bundle) throws IOException {
    SampleTable.write(
        bundle, "bodies", BODIES, SampleBody.attending(edition).stream().map(this::body).toList());
  }

  private String[] body(SampleBody body) {
    return new String[] {
      edition.code(),
      body.code(),
      body.kind(),
      body.economy(),
      body.names().en(),
      body.names().zh(),
      body.countryExhibition()
    };
  }

  private void participations(Path bundle) throws IOException {
    List<String[]> rows =
        SampleEconomy.all().stream()
            .filter(economy -> economy.participates(edition))
            .map(economy -> new String[] {edition.code(), economy.code()})
            .toList();
    SampleTable.write(bundle, "participations", "edition economy", rows);
  }

  /** As the European Central Bank publishes them. */
  private void rates(Path bundle) throws IOException {
    String table = SampleRates.table(edition) + ".csv";
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(table), table)) {
      Files.copy(in, bundle.resolve("exchange-rates.csv"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
