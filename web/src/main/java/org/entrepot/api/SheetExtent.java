package org.entrepot.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of a workbook how far its sheets reach. The library says A1 of all, before it knows any
 * row, and programs that believe it see one cell; of a sheet that says nothing they read all.
 */
final class SheetExtent {

  private static final String SHEETS = "xl/worksheets/";
  private static final String DIMENSION = "<dimension ref=\"A1\"/>";

  /** Within which the element stands, if it is there. */
  private static final int HEAD = 4096;

  private SheetExtent() {}

  static void drop(Path workbook, OutputStream out) throws IOException {
    ZipOutputStream to = new ZipOutputStream(out);
    try (ZipFile from = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream content = from.getInputStream(entry)) {
          if (entry.getName().startsWith(SHEETS)) {
            to.write(head(content));
          }
          content.transferTo(to);
        }
        to.closeEntry();
      }
    }
    to.finish();
  }

  /** Byte by byte what it was, but for the element. */
  private static byte[] head(InputStream sheet) throws IOException {
    String head = new String(sheet.readNBytes(HEAD), ISO_8859_1);
    return head.replace(DIMENSION, "").getBytes(ISO_8859_1);
  }
}
