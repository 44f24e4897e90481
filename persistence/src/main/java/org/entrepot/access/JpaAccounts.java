package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.entrepot.ListOrder;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Sql;

@ApplicationScoped
class JpaAccounts implements Accounts {

  private static final String OF_NAME = "select a from Account a where a.name = :name";

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Inject Sql sql;

  @Override
  public Optional<Account> find(String name) {
    return em.createQuery(OF_NAME, Account.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Account> findLocked(String name) {
    return em.createQuery(OF_NAME, Account.class)
        .setParameter("name", name)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Account> withLink(byte[] hash) {
    return em.createQuery("select a from Account a where a.linkHash = :hash", Account.class)
        .setParameter("hash", hash)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Page<Account> page(ListPart part) {
    List<Account> read =
        em.createQuery(
                "select a from Account a where a.name %s :place order by a.name %s"
                    .formatted(ListOrder.UP.past(part), ListOrder.UP.way(part)),
                Account.class)
            .setParameter("place", part.key(""))
            .setMaxResults(part.oneMore())
            .getResultList();
    return Page.of(read, part, Account::name);
  }

  @Override
  public void add(Account account) {
    em.persist(account);
    em.flush();
  }

  @Override
  public boolean isMailOfAnother(String mail, String name) {
    return !em.createQuery(
            "select a.name from Account a where a.mail = :mail and a.name <> :name", String.class)
        .setParameter("mail", mail)
        .setParameter("name", name)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void lockAdministrators() {
    sql.run("select pg_advisory_xact_lock(hashtext('accounts'), hashtext('administrators'))::text");
  }

  @Override
  public int administrators() {
    em.flush();
    return sql.one(
        """
        select count(*) from account a join account_role r on r.account = a.id
        where r.role = 'ADMINISTRATOR' and a.scope_editions is null and not a.disabled and a.password_hash is not null
        """,
        row -> row.getInt(1));
  }

  @Override
  public void noteSignIn(String name, Instant at) {
    sql.run(
        "update account set previous_sign_in_at = last_sign_in_at, last_sign_in_at = ? where name = ?",
        at.atOffset(ZoneOffset.UTC),
        name);
  }

  @Override
  public void choose(String name, PersonalChoices choices) {
    sql.run(
        "update account set language = ?, time_zone = ? where name = ?",
        choices.language(),
        choices.timeZone(),
        name);
  }

  @Override
  public void relink(String name, byte[] hash, Instant until) {
    sql.run(
        "update account set link_hash = ?, link_expires_at = ? where name = ?", hash, until, name);
  }
}
