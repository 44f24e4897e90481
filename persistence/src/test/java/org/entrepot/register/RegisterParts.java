package org.entrepot.register;

import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.access.Accesses;
import org.entrepot.access.AuditTrail;
import org.entrepot.edition.EditionParts;
import org.entrepot.intake.Importing;

/** Registers over a test database, for tests of other concepts. */
public final class RegisterParts {

  private RegisterParts() {}

  public static Registers registers(TestDatabase database) {
    Registers registers = new Registers();
    registers.records = records(database);
    registers.concepts(Importing.FILES);
    return registers;
  }

  public static RecordDesk desk(TestDatabase database, Importing importing, AuditTrail trail) {
    RecordDesk desk = new RecordDesk();
    desk.records = records(database);
    desk.edits = importing.edits();
    desk.trail = trail;
    desk.reasons = EditionParts.reasons(database);
    desk.access = Accesses.ALL;
    return desk;
  }

  /** Many records at once, by the desk of each. */
  static ManyRecordsDesk many(TestDatabase database, RecordDesk each) {
    ManyRecordsDesk many = new ManyRecordsDesk();
    many.desk = each;
    many.records = each.records;
    many.trail = each.trail;
    many.changes = changes(database);
    return many;
  }

  /** The history of records. */
  public static RecordChanges changes(TestDatabase database) {
    SqlRecordChanges changes = new SqlRecordChanges();
    changes.sql = new Sql(database.app());
    return changes;
  }

  static SqlRegisterRecords records(TestDatabase database) {
    SqlRegisterRecords records = new SqlRegisterRecords();
    records.sql = new Sql(database.app());
    records.files = Importing.FILES;
    return records;
  }
}
