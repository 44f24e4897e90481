package org.entrepot.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.entrepot.LocalText;
import org.jspecify.annotations.Nullable;

/** An exhibition area of one edition. Editions name theirs as they like. */
@Entity
@Table(name = "section")
public class Section {

  @Id private long id;

  private String edition;
  private String code;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private @Nullable String nameZh;

  protected Section() {}

  public String edition() {
    return edition;
  }

  /** Unique in the edition. */
  public String code() {
    return code;
  }

  public LocalText name() {
    return new LocalText(nameEn, nameZh);
  }
}
