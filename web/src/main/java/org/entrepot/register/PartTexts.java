package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.entrepot.LocalText;
import org.entrepot.access.Access;
import org.entrepot.edition.Edition;
import org.entrepot.figure.DimensionValues;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Display;

/** Names of the sections, pavilions and delegations of an edition, which are read once. */
@RequestScoped
class PartTexts {

  @Inject DimensionValues members;
  @Inject Access access;
  @Inject Display reader;

  private final Map<String, SortedMap<String, LocalText>> known = new HashMap<>();

  /** The name of a value in an edition; the value itself where it has none. */
  String of(Edition edition, Dimension dimension, String code) {
    LocalText name =
        known
            .computeIfAbsent(
                edition.code() + " " + dimension,
                unread -> members.seenBy(access.visibility()).of(edition, dimension))
            .get(code);
    return name == null ? code : name.in(reader.getLocale());
  }
}
