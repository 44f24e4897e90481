package org.entrepot.intake;

import java.io.IOException;
import java.io.InputStream;
import org.entrepot.edition.ReasonText;
import org.jspecify.annotations.Nullable;

/**
 * An upload with the reason for which it may change records of editions that are final.
 *
 * @param reason null where none was given
 */
public record ReasonedUpload(Upload upload, @Nullable ReasonText reason) implements Upload {

  @Override
  public String name() {
    return upload.name();
  }

  @Override
  public InputStream open() throws IOException {
    return upload.open();
  }
}
