package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Reads the editions in a transaction. Without one a server may tie the entity manager to the
 * request in which the watching began, and close it with that request and once more.
 */
@ApplicationScoped
@Transactional
public class EditionList {

  @Inject Editions editions;

  /** All of them, in the order of {@link Editions#all}. */
  public List<Edition> read() {
    return editions.all();
  }
}
