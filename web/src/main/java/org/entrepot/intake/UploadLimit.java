package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How large an upload may be: ENTREPOT_UPLOAD_MEGABYTES, 512 where it is not set. */
@ApplicationScoped
public class UploadLimit {

  private static final String VARIABLE = "ENTREPOT_UPLOAD_MEGABYTES";
  private static final long DEFAULT = 512;

  private final long megabytes;

  UploadLimit() {
    this(System.getenv());
  }

  UploadLimit(Map<String, String> environment) {
    String set = environment.getOrDefault(VARIABLE, "");
    this.megabytes = set.matches("[1-9][0-9]{0,5}") ? Long.parseLong(set) : DEFAULT;
  }

  /** In bytes. */
  public long bytes() {
    return megabytes << 20;
  }

  /**
   * Refuses before anything is read.
   *
   * @param announced in bytes, negative where the sender does not say
   * @throws UploadTooLarge if that is too much
   */
  void check(long announced) {
    if (announced > bytes()) {
      throw new UploadTooLarge(bytes());
    }
  }
}
