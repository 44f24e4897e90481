package org.entrepot.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * What others have published, as it stands in their texts: figures of all editions, indicators of
 * trade, and the claims of a news article. Nothing of it is invented.
 */
final class PublishedBundle {

  private static final List<String> FILES = List.of("published-figures", "outlook", "claims");

  /** The eighth edition is known only from what was published of it. */
  void write(Path bundle) throws IOException {
    try (SampleTable table = SampleTable.begin(bundle, "editions", SetupFiles.EDITIONS)) {
      table.row(
          "ciie",
          "8",
          "Eighth China International Import Expo",
          "第八届中国国际进口博览会",
          "2025-11-05",
          "2025-11-10",
          SetupFiles.VENUE,
          SetupFiles.VENUE_ZH,
          "Shanghai",
          "上海",
          "Asia/Shanghai",
          "USD",
          "yes");
    }
    for (String file : FILES) {
      String name = file + ".csv";
      try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
        Files.copy(in, bundle.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
