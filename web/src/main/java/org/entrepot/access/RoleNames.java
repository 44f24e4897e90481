package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.entrepot.page.Display;
import org.entrepot.page.SelectOption;

/** What roles are called. */
@RequestScoped
class RoleNames {

  @Inject Display reader;

  /** In the order of the table of roles. */
  String of(Collection<Role> roles) {
    return Arrays.stream(Role.values())
        .filter(roles::contains)
        .map(this::name)
        .collect(Collectors.joining(reader.texts().text("list.separator")));
  }

  /** All that people can have, and which are chosen. */
  List<SelectOption> choices(Collection<Role> chosen) {
    return Arrays.stream(Role.values())
        .filter(role -> !role.isOfTokens())
        .map(role -> new SelectOption(role.name(), name(role), chosen.contains(role)))
        .toList();
  }

  private String name(Role role) {
    return reader.texts().text("role." + role.name());
  }
}
