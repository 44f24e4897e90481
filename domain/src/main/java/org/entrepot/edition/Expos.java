package org.entrepot.edition;

import java.util.Map;
import org.entrepot.LocalText;

/** The expos that this deployment knows. */
public interface Expos {

  /** Their names, by their codes. */
  Map<String, LocalText> names();
}
