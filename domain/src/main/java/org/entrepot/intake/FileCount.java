package org.entrepot.intake;

import jakarta.persistence.Embeddable;

/** A {@link ImportSummary.OfFile} as a job keeps it. */
@Embeddable
class FileCount {

  private String name;
  private boolean whole;
  private long added;
  private long changed;
  private long unchanged;
  private long refused;

  protected FileCount() {}

  FileCount(ImportSummary.OfFile file) {
    this.name = file.name();
    this.whole = file.whole();
    this.added = file.added();
    this.changed = file.changed();
    this.unchanged = file.unchanged();
    this.refused = file.refused();
  }

  ImportSummary.OfFile value() {
    return new ImportSummary.OfFile(name, whole, added, changed, unchanged, refused);
  }
}
