package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips as only accidents make them. */
final class Zips {

  private Zips() {}

  /** Files packed by this method: name, text, name, text ... */
  static byte[] packed(int method, String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] text = namesAndTexts[i + 1].getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(text);
        ZipEntry entry = new ZipEntry(namesAndTexts[i]);
        entry.setMethod(method);
        entry.setSize(text.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(text);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Where the packed bytes of the first file lie. */
  static int[] content(byte[] zip, String name, int method, String text) {
    int start = new String(zip, ISO_8859_1).indexOf(name) + name.length();
    int length = method == ZipEntry.STORED ? text.getBytes(UTF_8).length : deflated(text);
    return java.util.stream.IntStream.range(start, start + length).toArray();
  }

  private static int deflated(String text) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(text.getBytes(UTF_8));
    deflater.finish();
    int length = deflater.deflate(new byte[2 * text.length() + 100]);
    deflater.end();
    return length;
  }

  /** The archive with another name of equal length wherever a file has this one. */
  static byte[] renamed(byte[] zip, String name, String other) {
    return new String(zip, ISO_8859_1).replace(name, other).getBytes(ISO_8859_1);
  }
}
