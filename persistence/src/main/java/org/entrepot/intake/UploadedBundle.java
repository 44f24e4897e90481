package org.entrepot.intake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.entrepot.InvalidValue;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.UnreadableFile;
import org.entrepot.disk.ScratchFolder;
import org.jspecify.annotations.Nullable;

/**
 * An upload as files, in the order that they go in: what others refer to comes first. Folders in a
 * zip are only for people: {@code 2023-11-05/deals.csv} is a deals file too.
 */
final class UploadedBundle implements Closeable {

  private static final int MOST_FILES = 1_000;

  /** Of all files together, however well they are packed. */
  static final long MOST_BYTES = 4L << 30;

  /** What may come out of any zip, however small. */
  private static final long FREE_BYTES = 64L << 20;

  /** How many times its own size a zip may hold beyond that: records pack to a twentieth. */
  private static final long MOST_TIMES = 100;

  private final String name;
  private final long most;
  private final Path copy;
  private final @Nullable ZipFile zip;
  private final List<BundlePart> parts = new ArrayList<>();
  private final Map<String, String> left = new LinkedHashMap<>();
  private final Set<String> twice = new HashSet<>();
  private long bytes;

  private UploadedBundle(String name, long most, Path copy, @Nullable ZipFile zip) {
    this.name = name;
    this.most = most;
    this.copy = copy;
    this.zip = zip;
  }

  /**
   * Takes the upload apart.
   *
   * @param files all that a bundle can have, in the order that they go in
   * @param most how many bytes there may be in all files together
   * @throws InvalidValue with code {@code upload.too_large} or {@code upload.packed} if it would be
   *     too much, before anything is unpacked; {@code upload.no_zip} or {@code file.damaged}
   */
  static UploadedBundle open(Upload upload, List<BundleFile> files, long most) throws IOException {
    Path copy = ScratchFolder.file();
    try {
      try (InputStream in = upload.open()) {
        Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
      boolean csv = upload.name().endsWith(".csv");
      UploadedBundle bundle = new UploadedBundle(upload.name(), most, copy, csv ? null : zip(copy));
      bundle.sort(csv ? Map.of(upload.name(), Files.size(copy)) : bundle.entries(), files);
      return bundle;
    } catch (ZipException | EOFException damaged) {
      boolean zip = isZip(copy);
      Files.deleteIfExists(copy);
      throw new InvalidValue(zip ? UnpackedFile.DAMAGED : "upload.no_zip", "body", upload.name());
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(copy);
      throw failed;
    }
  }

  /** A Chinese Windows names files in its own code and does not say so. */
  private static ZipFile zip(Path copy) throws IOException {
    try {
      return new ZipFile(copy.toFile());
    } catch (ZipException notUtf8) {
      return new ZipFile(copy.toFile(), Charset.forName("GB18030"));
    }
  }

  /** Whether it began as one. */
  private static boolean isZip(Path copy) throws IOException {
    try (InputStream in = Files.newInputStream(copy)) {
      return Arrays.equals(in.readNBytes(2), new byte[] {'P', 'K'});
    }
  }

  private Map<String, Long> entries() {
    Map<String, Long> entries = new TreeMap<>();
    if (zip != null) {
      if (zip.size() > MOST_FILES) {
        throw new InvalidValue(
            "upload.many_files", "body", Integer.toString(zip.size()), MOST_FILES);
      }
      zip.stream()
          .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
          .filter(entry -> entries.put(entry.getName(), entry.getSize()) != null)
          .forEach(entry -> twice.add(entry.getName()));
    }
    return entries;
  }

  private void sort(Map<String, Long> entries, List<BundleFile> files) throws IOException {
    for (BundleFile file : files) {
      entries.keySet().stream()
          .filter(entry -> file.isCalled(BundleFile.base(entry)))
          .sorted(Comparator.naturalOrder())
          .forEach(entry -> sort(entry, file));
    }
    for (BundlePart part : parts) {
      expect(entries.getOrDefault(part.name(), 0L));
    }
    requireUsualPacking();
    entries.keySet().stream()
        .filter(entry -> parts.stream().noneMatch(part -> part.name().equals(entry)))
        .sorted()
        .forEach(entry -> left.putIfAbsent(entry, "file.unknown"));
  }

  /** Of files of the very same name nobody knows which is right, and a zip gives only the last. */
  private void sort(String entry, BundleFile file) {
    if (twice.contains(entry)) {
      left.put(entry, "file.twice");
    } else {
      parts.add(new BundlePart(parts.size() + 1, entry, file));
    }
  }

  /** No file is more than its zip says, see {@link UnpackedFile}. */
  private void expect(long more) {
    if (more > most - bytes) {
      throw new InvalidValue("upload.too_large", "body", name, most >> 20);
    }
    bytes += Math.max(more, 0);
  }

  /** What is packed much better than records can be was packed to keep others waiting. */
  private void requireUsualPacking() throws IOException {
    if (bytes > FREE_BYTES && bytes / MOST_TIMES > Files.size(copy)) {
      throw new InvalidValue("upload.packed", "body", name, MOST_TIMES);
    }
  }

  List<BundlePart> parts() {
    return parts;
  }

  /** Of what files there is one to read at least. */
  Set<String> files() {
    return parts.stream().map(part -> part.file().name()).collect(Collectors.toSet());
  }

  /** Names of files that are not read, each with the code that says why. */
  Map<String, String> left() {
    return left;
  }

  /** Of all files. */
  long bytes() {
    return bytes;
  }

  /**
   * Opens a file.
   *
   * @throws UnreadableFile with code {@code file.damaged}, also later while it is read
   */
  InputStream open(BundlePart part) throws IOException {
    return zip == null
        ? Files.newInputStream(copy)
        : UnpackedFile.open(zip, zip.getEntry(part.name()));
  }

  /** Whether a file is no longer what was packed; reads it to its end. */
  boolean isDamaged(BundlePart part) throws IOException {
    try (InputStream in = open(part)) {
      in.transferTo(OutputStream.nullOutputStream());
      return false;
    } catch (UnreadableFile damaged) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
    Files.deleteIfExists(copy);
  }
}
