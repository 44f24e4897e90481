package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.entrepot.edition.EditionLinks;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the register, and in a list also filters, order and columns, where another edition is
 * chosen.
 */
@RequestScoped
class RegisterEditionLinks implements EditionLinks {

  private static final String FIRST = "exhibitors";

  @Inject RegisterRoute address;

  @Override
  public @Nullable String now() {
    return address.code();
  }

  @Override
  public String page(String edition) {
    String name =
        address
            .register()
            .map(VisibleRegister::register)
            .filter(Register::inEdition)
            .map(Register::name)
            .orElse(FIRST);
    return address
        .listed()
        .filter(any -> address.code() != null)
        .map(list -> list.with("edition", edition))
        .orElseGet(() -> address.list(name, edition));
  }
}
