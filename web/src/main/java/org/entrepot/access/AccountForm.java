package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What was typed of an account in a form, so that nothing of it is lost where it is refused. */
@RequestScoped
class AccountForm {

  @Inject HttpServletRequest request;

  /** Which button was pressed; empty while nothing was sent. */
  String act() {
    return request.getMethod().equals("POST") ? text("do") : "";
  }

  String text(String field) {
    return Objects.requireNonNullElse(request.getParameter(field), "");
  }

  PersonDetails person() {
    return new PersonDetails(text("fullName"), text("mail"));
  }

  /**
   * Roles that were ticked.
   *
   * @throws InvalidValue with code {@code role.unknown}
   */
  Set<Role> roles() {
    String @Nullable [] names = request.getParameterValues("role");
    return AccountPatchJson.roles(names == null ? List.of() : List.of(names));
  }

  /** Those that there are of the roles that were ticked, to be shown again. */
  Set<Role> ticked() {
    try {
      return roles();
    } catch (InvalidValue unknown) {
      return Set.of();
    }
  }
}
