package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.entrepot.setting.ServerSettings;

/** How large an upload may be. */
@ApplicationScoped
public class UploadLimit {

  @Inject ServerSettings settings;

  UploadLimit() {}

  UploadLimit(Map<String, String> environment) {
    this.settings = ServerSettings.of(environment);
  }

  /** In bytes. */
  public long bytes() {
    return settings.uploadBytes();
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
