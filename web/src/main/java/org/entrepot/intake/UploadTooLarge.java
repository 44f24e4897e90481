package org.entrepot.intake;

import org.entrepot.RuleBroken;

/** More was sent than an upload may have: 413. */
public class UploadTooLarge extends RuleBroken {

  private static final long serialVersionUID = 1L;

  UploadTooLarge(long limit) {
    super("import.too-large", limit / (1 << 20));
  }
}
