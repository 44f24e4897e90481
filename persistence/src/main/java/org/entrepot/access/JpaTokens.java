package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.entrepot.ListOrder;
import org.entrepot.ListPart;
import org.entrepot.Page;

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
  public Page<Token> page(ListPart part) {
    List<Token> read =
        em.createQuery(
                "select t from Token t where t.id %s :place order by t.id %s"
                    .formatted(ListOrder.UP.past(part), ListOrder.UP.way(part)),
                Token.class)
            .setParameter("place", part.number(0))
            .setMaxResults(part.oneMore())
            .getResultList();
    return Page.of(read, part, token -> String.valueOf(token.id()));
  }

  @Override
  public void add(Token token) {
    em.persist(token);
    em.flush();
  }
}
