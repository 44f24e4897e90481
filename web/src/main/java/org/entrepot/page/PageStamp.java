package org.entrepot.page;

/** Says when what pages show has changed. */
public interface PageStamp {

  /** Equal as long as nothing has changed that any page shows. */
  String now();
}
