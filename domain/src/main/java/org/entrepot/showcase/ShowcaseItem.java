package org.entrepot.showcase;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.entrepot.withdrawal.CountedRecord;

/** What an exhibitor shows; {@link ItemRecord} says what it counts for. */
@Entity(name = "item")
@Table(name = "item")
public class ShowcaseItem extends CountedRecord {

  protected ShowcaseItem() {}

  public ShowcaseItem(String edition, String code) {
    super(edition, code);
  }
}
