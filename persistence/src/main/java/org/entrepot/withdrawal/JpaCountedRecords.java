package org.entrepot.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import org.entrepot.NotFound;
import org.entrepot.Sql;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.intake.EditOutcome;
import org.entrepot.intake.RecordRestating;
import org.entrepot.register.Register;
import org.entrepot.register.Withdrawal;

/** One record as its entity, which has the name of its table; many in statements. */
@ApplicationScoped
class JpaCountedRecords implements CountedRecords {

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Inject Sql sql;
  @Inject RecordRestating restating;
  @Inject DeclaredFiles files;

  @Override
  public CountedRecord get(Register register, String edition, String code) {
    return em
        .createQuery(
            "select r from %s r where r.edition = :edition and r.code = :code"
                .formatted(register.file().record()),
            CountedRecord.class)
        .setParameter("edition", edition)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("record.unknown", code));
  }

  @Override
  public List<Hindrance> unlike(RecordSet records, boolean withdrawn) {
    return hindrances(records, select(records).unlike(withdrawn));
  }

  @Override
  public List<Hindrance> standingOn(RecordSet records) {
    return hindrances(records, select(records).standingOn());
  }

  @Override
  public List<Hindrance> missing(RecordSet records) {
    return hindrances(records, select(records).missing());
  }

  private List<Hindrance> hindrances(RecordSet records, String select) {
    return select.isEmpty()
        ? List.of()
        : sql.list(
            select,
            row ->
                new Hindrance(
                    row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
            records.edition(),
            codes(records));
  }

  @Override
  public void withdraw(RecordSet records, Withdrawal withdrawal) {
    sql.run(
        "update %s set revision = revision + 1, withdrawn_at = ?, withdrawn_by = ?, withdrawn_because = ? where edition = ? and %s = any (?)"
            .formatted(select(records).table(), select(records).code()),
        withdrawal.at().atOffset(ZoneOffset.UTC),
        withdrawal.by(),
        withdrawal.because(),
        records.edition(),
        codes(records));
  }

  @Override
  public void reinstate(RecordSet records) {
    sql.run(
        "update %s set revision = revision + 1, withdrawn_at = null, withdrawn_by = null, withdrawn_because = null where edition = ? and %s = any (?)"
            .formatted(select(records).table(), select(records).code()),
        records.edition(),
        codes(records));
  }

  @Override
  public EditOutcome settle(RecordSet records, String reason) {
    em.flush();
    return sql.with(
        one ->
            restating.settle(
                one, records.register().file(), records.edition(), records.codes(), reason));
  }

  private StandingSql select(RecordSet records) {
    return new StandingSql(files.all(), records.register().file());
  }

  private static String[] codes(RecordSet records) {
    return records.codes().toArray(String[]::new);
  }
}
