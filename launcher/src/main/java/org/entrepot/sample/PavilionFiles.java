package org.entrepot.sample;

import java.io.IOException;
import java.nio.file.Path;

/** Writes pavilions.csv and pavilion-hosts.csv. */
final class PavilionFiles {

  private static final String PAVILIONS = "edition pavilion name_en name_zh kind economy section";
  private static final String HOSTS = "edition pavilion host name_en name_zh kind economy";

  private final SampleEdition edition;

  PavilionFiles(SampleEdition edition) {
    this.edition = edition;
  }

  void write(Path bundle) throws IOException {
    SampleTable.write(
        bundle,
        "pavilions",
        PAVILIONS,
        SamplePavilion.of(edition).stream().map(this::pavilion).toList());
    SampleTable.write(
        bundle,
        "pavilion-hosts",
        HOSTS,
        PavilionHost.of(edition).stream().map(this::host).toList());
  }

  private String[] pavilion(SamplePavilion pavilion) {
    SamplePavilion.PavilionNames names = pavilion.names();
    return new String[] {
      edition.code(),
      names.code(),
      names.en(),
      names.zh(),
      pavilion.kind(),
      pavilion.economy(),
      pavilion.section()
    };
  }

  private String[] host(PavilionHost host) {
    return new String[] {
      edition.code(),
      host.pavilion(),
      host.code(),
      host.nameEn(),
      host.nameZh(),
      host.kind(),
      host.economy()
    };
  }
}
