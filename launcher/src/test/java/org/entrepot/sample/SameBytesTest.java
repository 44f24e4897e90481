package org.entrepot.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One seed and one scale are the same bytes: on another day, machine, JDK or continent. */
class SameBytesTest {

  /** Changes with the generator and its tables, and with nothing else. */
  private static final String KNOWN =
      "dfcad6bd26ad9c2ca4d3833d34d7b99f513a5837f878b4839099876b61562b0b";

  @Test
  void areThoseKnown(@TempDir Path folder) throws Exception {
    assertThat(hash(folder, SampleBundles.SEED)).isEqualTo(KNOWN);
  }

  @Test
  void doNotDependOnLocaleAndTimeZone(@TempDir Path folder) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(hash(folder, SampleBundles.SEED)).isEqualTo(KNOWN);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void replaceAnEarlierSample(@TempDir Path folder) throws Exception {
    new SampleBundles(7, 2).writeTo(folder);
    assertThat(hash(folder, SampleBundles.SEED)).isEqualTo(KNOWN);
  }

  @Test
  void differWithTheSeed(@TempDir Path folder) throws Exception {
    assertThat(hash(folder, SampleBundles.SEED + 1)).isNotEqualTo(KNOWN);
  }

  /** Of all names and contents below the folder. */
  private static String hash(Path root, long seed) throws IOException, NoSuchAlgorithmException {
    new SampleBundles(seed, 1).writeTo(root);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (var files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(root.relativize(file).toString().replace('\\', '/').getBytes(UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
