package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.entrepot.access.Permission;
import org.entrepot.bundle.Column;
import org.entrepot.page.Route;
import org.entrepot.page.SignedIn;
import org.jspecify.annotations.Nullable;

/** The register whose records a column names, and where these are read. */
@RequestScoped
class ReferredRegister {

  @Inject Registers registers;
  @Inject RegisterRoute desk;
  @Inject SignedIn signedIn;
  @Inject Route route;

  /** Of the same edition, or of the deployment; empty where a column names no record. */
  Optional<VisibleRegister> of(VisibleRegister in, Column column) {
    String file = column.own() ? in.register().file().name() : column.refersTo();
    return registers.all().stream()
        .filter(each -> each.file().name().equals(file))
        .filter(each -> !each.inEdition() || in.edition() != null)
        .map(
            each ->
                new VisibleRegister(each, each.inEdition() ? in.edition() : null, in.visibility()))
        .findFirst();
  }

  /** The page of a record; null where the reader has none: those of the deployment are staff's. */
  @Nullable String page(VisibleRegister there, String code) {
    String edition = there.edition();
    if (edition != null) {
      return OpenRecordPage.address(route, edition, there.register(), code);
    }
    return signedIn.may(Permission.RECORDS_READ)
        ? desk.record(there.register().name(), null, code)
        : null;
  }
}
