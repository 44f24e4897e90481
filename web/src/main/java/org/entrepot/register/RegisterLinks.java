package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.entrepot.ledger.Source;
import org.entrepot.ledger.SourceLinks;
import org.entrepot.page.Route;
import org.entrepot.page.SignedIn;
import org.jspecify.annotations.Nullable;

/** Finds the record that a posting comes from in the register of its kind. */
@RequestScoped
class RegisterLinks implements SourceLinks {

  @Inject Registers registers;
  @Inject Route route;
  @Inject RegisterRoute address;
  @Inject SignedIn visitor;

  @Override
  public @Nullable String api(Source source) {
    return registers
        .of(source.type())
        .map(
            register ->
                route.to(
                    "api",
                    "v1",
                    "editions",
                    source.edition(),
                    "registers",
                    register.name(),
                    source.code()))
        .orElse(null);
  }

  @Override
  public @Nullable String page(Source source) {
    return visitor.isStaff()
        ? registers
            .of(source.type())
            .map(register -> address.entry(register.name(), source.edition(), source.code()))
            .orElse(null)
        : api(source);
  }
}
