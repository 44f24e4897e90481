package org.entrepot.intake;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.job.JobMustWait;
import org.entrepot.job.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Takes bundles of records in: every row that can go in does, every other says why not. Each method
 * runs in its caller's transaction and needs one; a job's preview and its commit are two.
 */
public interface BundleImport {

  /**
   * Says what {@link #commit} would do. Keeps the refused rows and the digest under the job's
   * number and writes nothing else. Doing it again replaces them.
   */
  ImportSummary preview(long job, Upload upload, Progress progress);

  /**
   * Reads the same upload again, merges its rows into the records and settles the ledgers once, all
   * in this transaction: a crash leaves nothing, and doing it again after success changes nothing.
   * Without a preview it keeps the refused rows itself.
   *
   * @throws PreviewMoved if there was a preview and the records have changed since in a way that
   *     changes its result; then nothing has gone in, and what is kept is a new preview's
   * @throws JobMustWait if another import goes in just now
   */
  ImportSummary commit(long job, Upload upload, Progress progress);

  /**
   * Whether records have changed since the preview, in whatever way: cheap to ask, and no only if
   * its result still holds.
   */
  boolean moved(long job);

  /** Whether the last preview or commit refused anything for this reason. */
  boolean refuses(long job, String code);

  /** Refusals of the last preview or commit, in the order of files, lines and columns. */
  Page<Refusal> refused(long job, ListPart part);

  /** What is to be noticed of rows that go in, in the order of files, lines and columns. */
  Page<RowNotice> notices(long job, ListPart part);

  /**
   * The refused rows as sent, with two more columns, {@code code} and {@code message} (several
   * reasons joined by {@code ;}), in the language asked for. Files follow one another, each with a
   * header of its own after an empty line; rows of a file that was refused whole are not in it. One
   * file's rows can be mended and sent again as they are, {@code code} and {@code message} too.
   *
   * @param file by its name in the result, or null for all
   * @param language {@code en} or {@code zh}
   */
  void writeRefused(long job, @Nullable String file, Writer csv, Locale language)
      throws IOException;

  /** Drops all that is kept under the job's number. */
  void forget(long job);
}
