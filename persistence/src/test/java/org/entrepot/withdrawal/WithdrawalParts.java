package org.entrepot.withdrawal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.entrepot.access.Act;
import org.entrepot.access.AuditTrail;
import org.entrepot.access.Visibilities;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.edition.EditionParts;
import org.entrepot.edition.ReasonText;
import org.entrepot.event.EventParts;
import org.entrepot.intake.EditOutcome;
import org.entrepot.intake.Importing;
import org.entrepot.intake.StagedRules;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerParts;
import org.entrepot.register.RecordCorrection;
import org.entrepot.register.RecordDesk;
import org.entrepot.register.RecordPlace;
import org.entrepot.register.Register;
import org.entrepot.register.RegisterParts;
import org.entrepot.register.RegisterRecord;
import org.entrepot.register.Registers;
import org.entrepot.register.VisibleRegister;
import org.jspecify.annotations.Nullable;

/** Withdrawals over a test database, wired as the container would. */
public final class WithdrawalParts {

  static final String EDITION = "ciie-6";
  static final Act ACT = new Act("anna", "127.0.0.1");

  final TestDatabase database;
  final Importing importing;
  final Registers registers;
  final TestEntities entities;
  final WithdrawalDesk desk = new WithdrawalDesk();
  final List<String> trail = Collections.synchronizedList(new ArrayList<>());
  private final RecordDesk edits;

  WithdrawalParts(TestDatabase database) {
    this(database, new TestEntities(database), LedgerParts.ledger(database));
  }

  private WithdrawalParts(TestDatabase database, TestEntities entities, Ledger ledger) {
    this.database = database;
    this.importing = new Importing(database, ledger);
    this.registers = RegisterParts.registers(database);
    this.entities = entities;
    this.edits =
        RegisterParts.desk(
            database, importing, (act, what, subject) -> trail.add(what + " " + subject));
    desk.withdrawing = withdrawing();
    desk.registers = registers;
    desk.trail = told(trail);
    desk.events = EventParts.events(database);
    desk.clock = Clock.systemUTC();
  }

  /** As the container has it: nothing that is final moves without a reason. */
  static WithdrawalParts withFinalEditions(TestDatabase database) {
    TestEntities entities = new TestEntities(database);
    Ledger ledger = LedgerParts.ledger(database, EditionParts.keeper(database, entities));
    return new WithdrawalParts(database, entities, ledger);
  }

  private static AuditTrail told(List<String> trail) {
    return (act, what, subject) -> trail.add(act.who() + " " + what + " " + subject);
  }

  private Withdrawing withdrawing() {
    JpaCountedRecords records = new JpaCountedRecords();
    records.em = entities.em();
    records.sql = new Sql(database.app());
    records.restating = importing.restating();
    records.files = Importing.FILES;
    Withdrawing withdrawing = new Withdrawing();
    withdrawing.records = records;
    withdrawing.desk = edits;
    withdrawing.reasons = EditionParts.reasons(database);
    withdrawing.clock = Clock.systemUTC();
    return withdrawing;
  }

  public static StagedRules rules(DeclaredFiles files) {
    WithdrawalRules rules = new WithdrawalRules();
    rules.files = files;
    return rules;
  }

  Register register(String name) {
    return registers.all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  VisibleRegister seen(String register) {
    return new VisibleRegister(register(register), EDITION, Visibilities.ALL);
  }

  RecordPlace place(String register, String code) {
    return new RecordPlace(register(register), EDITION, code, Visibilities.ALL);
  }

  RegisterRecord record(String register, String code) {
    return registers.record(seen(register), code);
  }

  void withdraw(String register, String code) {
    entities.tx(() -> desk.withdraw(place(register, code), record -> true, "a mistake", ACT));
  }

  void reinstate(String register, String code) {
    reinstate(register, code, null);
  }

  void reinstate(String register, String code, @Nullable String reason) {
    entities.tx(
        () -> desk.reinstate(place(register, code), record -> true, ReasonText.parse(reason), ACT));
  }

  RecordSet set(String register, List<String> codes) {
    return RecordSet.of(seen(register), codes);
  }

  EditOutcome withdraw(String register, List<String> codes) {
    return entities.tx(() -> desk.withdraw(set(register, codes), "a mistake", ACT));
  }

  EditOutcome reinstate(String register, List<String> codes) {
    return reinstate(register, codes, null);
  }

  EditOutcome reinstate(String register, List<String> codes, @Nullable String reason) {
    return entities.tx(() -> desk.reinstate(set(register, codes), ReasonText.parse(reason), ACT));
  }

  void correct(String register, String code, String column, @Nullable String value) {
    correct(register, code, column, value, null);
  }

  void correct(
      String register,
      String code,
      String column,
      @Nullable String value,
      @Nullable String reason) {
    entities.tx(
        () ->
            edits.edit(
                place(register, code),
                record -> true,
                new RecordCorrection(
                    Collections.singletonMap(column, value), ReasonText.parse(reason)),
                ACT));
  }

  /** What stands, record by record. */
  List<String> standing() {
    return database.query(
        """
        select p.source_type, p.source_code, p.account, p.quantity, p.economy
        from posting p join standing s using (edition, seq) order by 1, 2, 3
        """);
  }

  /** What the ledger's own check finds. */
  List<String> faults() {
    return database.query("select fault from ledger_check('" + EDITION + "')");
  }

  /** Sums of the cells, account by account. */
  Map<String, String> sums() {
    Map<String, String> sums = new TreeMap<>();
    for (String row : database.query("select account, sum(quantity) from cell group by 1")) {
      int space = row.indexOf(' ');
      sums.put(row.substring(0, space), row.substring(space + 1));
    }
    return sums;
  }
}
