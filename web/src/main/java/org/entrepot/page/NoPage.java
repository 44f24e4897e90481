package org.entrepot.page;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

/** In place of the page the reader has been answered with something else, or it failed. */
final class NoPage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoPage(@Nullable ServletException failed) {
    super(failed);
  }

  void rethrow() throws ServletException {
    if (getCause() instanceof ServletException failed) {
      throw failed;
    }
  }
}
