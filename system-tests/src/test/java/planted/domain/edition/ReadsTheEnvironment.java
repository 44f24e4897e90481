package planted.domain.edition;

import org.jspecify.annotations.Nullable;

class ReadsTheEnvironment {

  @Nullable String address() {
    return System.getenv("ENTREPOT_PUBLIC_URL");
  }
}
