package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaTokens implements Tokens {

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Override
  public Optional<Token> find(long id) {
    return Optional.ofNullable(em.find(Token.class, id));
  }

  @Override
  public Optional<Token> withHash(byte[] hash) {
    return em.createQuery("select t from Token t where t.hash = :hash", Token.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Page<Token> page(@Nullable Cursor after, int limit) {
    List<Token> read =
        em.createQuery("select t from Token t where t.id > :after order by t.id", Token.class)
            .setParameter("after", after == null ? 0 : after.number())
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(read, limit, token -> String.valueOf(token.id()));
  }

  @Override
  public void add(Token token) {
    em.persist(token);
    em.flush();
  }
}
