package planted.domain.edition;

import java.time.Instant;

class ReadsTheClock {

  Instant time() {
    return Instant.now();
  }
}
