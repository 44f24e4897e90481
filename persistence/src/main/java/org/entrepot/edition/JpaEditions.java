package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.LocalText;

@ApplicationScoped
class JpaEditions implements Editions {

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Override
  public List<Edition> all() {
    // by code point: a database's own order may leave out the hyphen
    return em.createQuery("select e from Edition e", Edition.class).getResultList().stream()
        .sorted(Comparator.comparing(Edition::expo).thenComparing(Edition::ordinal))
        .toList();
  }

  @Override
  public Optional<Edition> find(String code) {
    return em.createQuery("select e from Edition e where e.code = :code", Edition.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Edition> before(Edition edition) {
    return em.createQuery(
            "select e from Edition e where e.expo = :expo and e.ordinal < :ordinal"
                + " order by e.ordinal desc",
            Edition.class)
        .setParameter("expo", edition.expo())
        .setParameter("ordinal", edition.ordinal())
        .getResultList();
  }

  @Override
  public List<Section> sections(Edition edition) {
    return em.createQuery(
            "select s from Section s where s.edition = :edition order by s.code", Section.class)
        .setParameter("edition", edition.code())
        .getResultList();
  }

  @Override
  public Map<String, LocalText> economies() {
    Map<String, LocalText> names = new LinkedHashMap<>();
    List<?> rows =
        em.createNativeQuery("select alpha2, name_en, name_zh from economy order by alpha2")
            .getResultList();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      names.put((String) columns[0], new LocalText((String) columns[1], (String) columns[2]));
    }
    return names;
  }
}
