package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class SqlRecordEdit implements RecordEdit {

  @Inject SqlBundleImport imports;

  @Override
  public void turn() {
    imports.turn();
  }

  @Override
  public Edit edit(Upload row) {
    return imports.edit(row);
  }
}
