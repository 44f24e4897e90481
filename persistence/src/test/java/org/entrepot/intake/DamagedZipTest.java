package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entrepot.InvalidValue;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.UnreadableFile;
import org.junit.jupiter.api.Test;

/** Whatever has become of a zip on its way is its sender's to mend, and never a fault of ours. */
class DamagedZipTest {

  private static final List<BundleFile> FILES =
      List.of(BundleFile.of("deals.csv", "deal", 1, Column.required("deal", Fields.code())));

  private static final int END_HEADER = 22;

  /** From where the directory's entry of a file begins to the length of its content. */
  private static final int SIZE = 24;

  private final byte[] zip = whole();

  @Test
  void aWrongLengthOfTheCommentIsDamage() {
    byte[] wrong = zip.clone();
    wrong[zip.length - 2] = 7;
    assertThat(refusal(wrong)).isEqualTo("file.damaged");
    byte[] commented = Arrays.copyOf(zip, zip.length + 3);
    commented[zip.length - 2] = 9;
    assertThat(refusal(commented)).isEqualTo("file.damaged");
  }

  @Test
  void whatWasCutIsDamageAndWhatWasNeverAZipIsNone() {
    assertThat(refusal(Arrays.copyOf(zip, zip.length - END_HEADER))).isEqualTo("file.damaged");
    assertThat(refusal(Arrays.copyOf(zip, 40))).isEqualTo("file.damaged");
    assertThat(refusal("deal\nD-1\n".getBytes(UTF_8))).isEqualTo("upload.no_zip");
    assertThat(refusal(new byte[0])).isEqualTo("upload.no_zip");
  }

  @Test
  void anyOtherByteIsReadOrRefused() {
    for (int place = 0; place < zip.length; place++) {
      for (int value : new int[] {0, 1, 0x7f, 0x80, 0xff, zip[place] ^ 1}) {
        byte[] wrong = zip.clone();
        wrong[place] = (byte) value;
        refusal(wrong);
      }
    }
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      byte[] wrong = Arrays.copyOf(zip, zip.length - random.nextInt(zip.length / 2));
      for (int j = random.nextInt(4); j >= 0; j--) {
        wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
      }
      refusal(wrong);
    }
  }

  @Test
  void whatUnpacksToAHundredTimesItsSizeIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bomb)) {
      out.putNextEntry(new ZipEntry("deals.csv"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 65; i++) {
        out.write(zeros);
      }
    }
    assertThat(refusal(bomb.toByteArray())).isEqualTo("upload.packed");
  }

  @Test
  void whatIsMoreThanItsZipSaysIsUnpackedNoFurther() throws IOException {
    String text = "deal\n" + "D-1\n".repeat(1 << 20);
    byte[] lying = Zips.packed(ZipEntry.DEFLATED, "deals.csv", text);
    int directory = new String(lying, ISO_8859_1).lastIndexOf("PK\1\2");
    ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + SIZE, 100);
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    try (UploadedBundle bundle =
            UploadedBundle.open(upload(lying), FILES, UploadedBundle.MOST_BYTES);
        InputStream in = bundle.open(bundle.parts().get(0))) {
      assertThatThrownBy(() -> in.transferTo(unpacked)).isInstanceOf(UnreadableFile.class);
    }
    assertThat(unpacked.size()).isLessThanOrEqualTo(100);
  }

  /** The code of the refusal; empty where it is read. */
  private static String refusal(byte[] bytes) {
    InvalidValue refused =
        catchThrowableOfType(
            InvalidValue.class,
            () -> {
              try (UploadedBundle bundle =
                  UploadedBundle.open(upload(bytes), FILES, UploadedBundle.MOST_BYTES)) {
                for (BundlePart part : bundle.parts()) {
                  bundle.isDamaged(part);
                  try (InputStream in = bundle.open(part)) {
                    in.transferTo(OutputStream.nullOutputStream());
                  } catch (UnreadableFile damaged) {
                    // the sender is told so
                  }
                }
              }
            });
    return refused == null ? "" : refused.code();
  }

  private static byte[] whole() {
    try {
      return Zips.packed(
          ZipEntry.DEFLATED, "deals.csv", "deal\nD-1\nD-2\n", "2023/deals.csv", "deal\nD-3\n");
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
  }

  private static Upload upload(byte[] bytes) {
    return new Upload() {
      @Override
      public String name() {
        return "bundle.zip";
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }
}
