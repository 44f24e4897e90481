package org.entrepot.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job of bringing an upload in is about, and what its last run found or did. A preview says
 * what it would do and waits for a decision: to commit it, which makes its job run again, or to
 * drop it. A commit that has succeeded is never undone by the job.
 */
@Entity
@Table(name = "import_job")
public class Import {

  @Id private long job;

  @Enumerated(EnumType.STRING)
  private ImportMode mode;

  @Column(name = "file_name")
  private String fileName;

  private long size;

  private @Nullable String digest;

  @Column(name = "refusals_kept")
  private boolean refusalsKept;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "job_file", joinColumns = @JoinColumn(name = "job"))
  @OrderColumn(name = "position")
  private List<FileCount> files = new ArrayList<>();

  @Column(name = "committed_by")
  private @Nullable String committedBy;

  protected Import() {}

  Import(long job, ImportMode mode, String fileName, long size, @Nullable String committedBy) {
    this.job = job;
    this.mode = mode;
    this.fileName = fileName;
    this.size = size;
    this.committedBy = committedBy;
  }

  /** Number of its job. */
  long job() {
    return job;
  }

  ImportMode mode() {
    return mode;
  }

  String fileName() {
    return fileName;
  }

  long size() {
    return size;
  }

  /** What its last run found or did; null before the first has ended. */
  @Nullable ImportSummary result() {
    return digest == null
        ? null
        : new ImportSummary(files.stream().map(FileCount::value).toList(), digest);
  }

  boolean refusalsKept() {
    return refusalsKept;
  }

  @Nullable String committedBy() {
    return committedBy;
  }

  /** Is to be done in earnest. */
  void commit(String who) {
    mode = ImportMode.COMMIT;
    committedBy = who;
  }

  /** Is to say once more what it would do. */
  void previewAgain() {
    mode = ImportMode.PREVIEW;
    committedBy = null;
  }

  /** Its run has found or done this. */
  void found(ImportSummary summary) {
    digest = summary.digest();
    files.clear();
    summary.files().forEach(file -> files.add(new FileCount(file)));
    refusalsKept = true;
  }

  /** Was a commit, but is a preview with another result instead. */
  void moved(ImportSummary summary) {
    found(summary);
    committedBy = null;
  }

  /** Its refusals are no longer there to be read. */
  void forgotten() {
    refusalsKept = false;
  }
}
