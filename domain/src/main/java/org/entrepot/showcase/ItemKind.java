package org.entrepot.showcase;

/** What is shown. */
public enum ItemKind {
  PRODUCT,
  TECHNOLOGY,
  SERVICE
}
