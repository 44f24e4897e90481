package org.entrepot.edition;

import java.time.ZoneId;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Writes in words what was changed after an edition was final. */
final class RevisionLines {

  private static final String IMPORT = "import";

  private final ZoneId zone;
  private final Messages texts;
  private final Numbers numbers;
  private final Route route;

  RevisionLines(ZoneId zone, Messages texts, Route route) {
    this.zone = zone;
    this.texts = texts;
    this.numbers = new Numbers(texts);
    this.route = route;
  }

  RevisionLine line(EditionRevision revision) {
    String[] source = revision.source().split("/", -1);
    return new RevisionLine(
        what(revision, source),
        href(revision, source),
        numbers.time(revision.at(), zone),
        texts.text(
            "edition.revisions.between",
            numbers.count(revision.before()),
            numbers.count(revision.after())),
        texts.who(revision.who()),
        revision.reason());
  }

  /** {@code Deals D-000123}, {@code Deals}, {@code Import 17}. */
  private String what(EditionRevision revision, String... source) {
    if (isImport(source)) {
      return texts.text("edition.revisions.import", source[1]);
    }
    if (!isOf(revision, source)) {
      return revision.source();
    }
    String register = texts.textOr("register." + source[1], source[1]);
    return source.length == 2 ? register : register + " " + source[2];
  }

  private @Nullable String href(EditionRevision revision, String... source) {
    if (isImport(source)) {
      return route.to("desk", "imports", source[1]);
    }
    if (!isOf(revision, source)) {
      return null;
    }
    String path =
        source.length == 2
            ? route.to("desk", "registers", source[1])
            : route.to("desk", "registers", source[1], "records", source[2]);
    return path + "?edition=" + Route.encodeQuery(revision.edition());
  }

  private static boolean isImport(String... source) {
    return source.length == 2 && source[0].equals(IMPORT);
  }

  /** Whether it is a record of the edition, or several of one register. */
  private static boolean isOf(EditionRevision revision, String... source) {
    return source[0].equals(revision.edition()) && (source.length == 2 || source.length == 3);
  }
}
