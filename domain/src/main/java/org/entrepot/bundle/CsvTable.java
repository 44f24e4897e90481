package org.entrepot.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/** One bundle file as it was sent: RFC 4180, UTF-8 with or without BOM, read once from the top. */
public final class CsvTable implements Closeable {

  private static final int LONGEST_FIELD = 1 << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final BundleFile file;
  private final CloseableIterator<CsvRecord> records;
  private final FileHeader header;

  private CsvTable(BundleFile file, CloseableIterator<CsvRecord> records) throws UnreadableFile {
    this.file = file;
    this.records = records;
    CsvRecord first = next();
    if (first == null) {
      throw new UnreadableFile("file.empty");
    }
    this.header = FileHeader.of(file, first.getFields());
  }

  /**
   * Reads the header.
   *
   * @throws UnreadableFile if it is no CSV, not UTF-8, or its columns are not the file's
   */
  public static CsvTable open(BundleFile file, InputStream in) throws IOException {
    try {
      return new CsvTable(
          file,
          CsvReader.builder()
              .allowExtraFields(true)
              .allowMissingFields(true)
              .maxBufferSize(LONGEST_FIELD)
              .ofCsvRecord(withoutMark(in))
              .iterator());
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableFile("file.not_utf8");
    }
  }

  private static Reader withoutMark(InputStream in) throws IOException {
    Reader strict =
        new InputStreamReader(
            in,
            UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    PushbackReader reader = new PushbackReader(new BufferedReader(strict));
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }

  public List<String> header() {
    return header.names();
  }

  /** The currencies that the header of a rates file names; of any other file none. */
  public Set<String> spreadNames() {
    Set<String> names = new HashSet<>();
    if (file.spread()) {
      header.names().stream().filter(name -> file.indexOf(name) < 0).forEach(names::add);
    }
    return names;
  }

  /** The columns that the file does not have. */
  public List<Column> absent() {
    return file.named().stream().filter(column -> header.position(column) < 0).toList();
  }

  /**
   * Reads all rows.
   *
   * @return how many there are
   * @throws UnreadableFile if the file breaks off being CSV or UTF-8 somewhere; rows may have been
   *     given before
   */
  public long read(Vocabulary words, RowReceiver rows) throws IOException {
    RowReader reader = new RowReader(file, header, words, rows);
    long count = 0;
    for (CsvRecord next = next(); next != null; next = next()) {
      reader.read(next.getStartingLineNumber(), next.getFields());
      count++;
    }
    return count;
  }

  /** Gives all rows as they were sent, with their lines. */
  public void each(ObjLongConsumer<List<String>> row) throws IOException {
    for (CsvRecord next = next(); next != null; next = next()) {
      row.accept(next.getFields(), next.getStartingLineNumber());
    }
  }

  private @Nullable CsvRecord next() throws UnreadableFile {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (CsvParseException | UncheckedIOException failed) {
      for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
        if (cause instanceof UnreadableFile unreadable) {
          throw unreadable;
        }
        if (cause instanceof RuntimeException stopped
            && !(cause instanceof CsvParseException)
            && !(cause instanceof UncheckedIOException)) {
          throw stopped;
        }
        if (cause instanceof CharacterCodingException) {
          throw new UnreadableFile("file.not_utf8");
        }
      }
      if (failed instanceof UncheckedIOException) {
        throw failed;
      }
      throw new UnreadableFile("file.not_csv");
    }
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
