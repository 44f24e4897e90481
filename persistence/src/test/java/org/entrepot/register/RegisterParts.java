package org.entrepot.register;

import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.access.AuditTrail;
import org.entrepot.intake.Importing;

/** Registers over a test database, for tests of other concepts. */
public final class RegisterParts {

  private RegisterParts() {}

  public static Registers registers(TestDatabase database) {
    Registers registers = new Registers();
    registers.entries = entries(database);
    registers.use(Importing.FILES);
    return registers;
  }

  public static RecordDesk desk(TestDatabase database, Importing importing, AuditTrail trail) {
    RecordDesk desk = new RecordDesk();
    desk.entries = entries(database);
    desk.edits = importing.edits();
    desk.trail = trail;
    return desk;
  }

  private static SqlEntries entries(TestDatabase database) {
    SqlEntries entries = new SqlEntries();
    entries.sql = new Sql(database.app());
    return entries;
  }
}
