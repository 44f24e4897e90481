package org.entrepot.bundle;

/** The columns with what a record is called in English, and in Chinese or its own language. */
public record NameColumns(String en, String zh) {

  /** Those of most files. */
  static final NameColumns USUAL = new NameColumns("name_en", "name_zh");
}
