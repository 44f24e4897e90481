package org.entrepot.edition;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.entrepot.Cursor;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Stale;
import org.entrepot.access.Access;
import org.entrepot.access.Callers;
import org.entrepot.access.Role;
import org.entrepot.access.Visibility;
import org.entrepot.page.Display;
import org.entrepot.page.Language;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** A desk with one edition, which remembers where it was asked to move it, and its pages. */
class OneEdition extends EditionDesk implements Editions {

  private final Edition edition;
  private final List<StatusChange> history;
  private final List<EditionRevision> revised;
  @Nullable EditionMove asked;

  OneEdition(Edition edition, List<StatusChange> history, EditionRevision... revised) {
    this.edition = edition;
    this.history = history;
    this.revised = List.of(revised);
  }

  @Override
  public void move(
      EditionMove move,
      EditionMover mover,
      Visibility visibility,
      BiPredicate<Edition, List<StatusChange>> seen) {
    if (!seen.test(edition, history)) {
      throw new Stale(edition.code());
    }
    asked = move;
  }

  @Override
  public Page<EditionRevision> revisions(String code, Visibility visibility, ListPart part) {
    return new Page<>(revised, new Cursor("7"));
  }

  @Override
  public <T> T history(
      String code, Visibility visibility, BiFunction<Edition, List<StatusChange>, T> reading) {
    return reading.apply(edition, history);
  }

  @Override
  public List<Edition> all() {
    return List.of(edition);
  }

  @Override
  public Optional<Edition> find(String code) {
    return Optional.of(edition).filter(each -> each.code().equals(code));
  }

  EditionPage page(Language language, Route route, Role role) {
    EditionPage page = new EditionPage();
    page.access = Callers.with(role);
    page.address = address(route, page.access);
    page.desk = this;
    page.route = route;
    page.reader = reader(language);
    return page;
  }

  EditionRoute address(Route route, Access access) {
    EditionRoute address = new EditionRoute();
    address.route = route;
    address.editions = this;
    address.access = access;
    address.visible = new VisibleEditions();
    address.visible.editions = this;
    address.visible.access = access;
    return address;
  }

  static Display reader(Language language) {
    return new Display() {
      @Override
      public Language language() {
        return language;
      }
    };
  }
}
