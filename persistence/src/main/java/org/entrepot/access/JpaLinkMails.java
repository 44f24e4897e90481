package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.Sql;

@ApplicationScoped
class JpaLinkMails implements LinkMails {

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Inject Sql sql;

  @Override
  public void add(LinkMail mail) {
    em.persist(mail);
  }

  @Override
  public List<Long> due(Instant now, int limit) {
    return sql.list(
        "select id from link_mail where due_at <= ? order by due_at limit ?",
        row -> row.getLong(1),
        now,
        limit);
  }

  @Override
  public Optional<LinkMail> claim(long id, Instant now) {
    return sql.optional(
            "select id from link_mail where id = ? and due_at <= ? for update skip locked",
            row -> row.getLong(1),
            id,
            now)
        .map(this::getLocked);
  }

  @Override
  public LinkMail getLocked(long id) {
    return Objects.requireNonNull(em.find(LinkMail.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<LinkMail> latest(String account, int limit) {
    return em.createQuery(
            "select m from LinkMail m where m.account.name = :account order by m.askedAt desc",
            LinkMail.class)
        .setParameter("account", account)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public void giveUp(String account) {
    sql.run(
        "update link_mail set due_at = null, failure = 'REPLACED', revision = revision + 1"
            + " where due_at is not null and account = (select id from account where name = ?)",
        account);
  }

  @Override
  public void forget(Instant before) {
    sql.run("delete from link_mail where asked_at < ?", before);
  }
}
