package org.entrepot.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entrepot.NotFound;
import org.entrepot.edition.Edition;

/** The editions and the heads of their ledgers, as this node knows them. */
public final class LedgerSnapshot {

  private final List<LedgerHead> heads;
  private final long revision;
  private final long recordChanges;
  private final Map<String, Edition> editions = new LinkedHashMap<>();
  private final Map<String, LedgerHead> byEdition = new HashMap<>();
  private final Map<String, String> stamps = new HashMap<>();
  private final String stampOfAll;

  LedgerSnapshot(List<LedgerHead> heads, long revision, long recordChanges, List<Edition> known) {
    this.heads = List.copyOf(heads);
    this.revision = revision;
    this.recordChanges = recordChanges;
    heads.forEach(head -> byEdition.put(head.edition(), head));
    known.forEach(edition -> editions.put(edition.code(), edition));
    known.forEach(edition -> stamps.put(edition.code(), stampOf(edition)));
    this.stampOfAll = revision + " " + recordChanges + " " + positions();
  }

  boolean isStill(List<LedgerHead> now, long revisionNow, long recordChangesNow) {
    return revision == revisionNow && recordChanges == recordChangesNow && isAt(now);
  }

  boolean isAt(List<LedgerHead> now) {
    return heads.equals(now);
  }

  long revision() {
    return revision;
  }

  long recordChanges() {
    return recordChanges;
  }

  /** By expo and ordinal. */
  public List<Edition> editions() {
    return List.copyOf(editions.values());
  }

  /**
   * The edition with this code.
   *
   * @throws NotFound with code {@code edition.unknown}
   */
  public Edition edition(String code) {
    Edition edition = editions.get(code);
    if (edition == null) {
      throw new NotFound("edition.unknown", code);
    }
    return edition;
  }

  /** The number of postings in the edition's ledger. */
  public long position(String edition) {
    LedgerHead head = byEdition.get(edition);
    return head == null ? 0 : head.position();
  }

  /**
   * Equal as long as nothing has changed that an answer about the edition can depend on: records of
   * editions, and the ledgers of this edition and of those of the expo before it.
   */
  public String stamp(Edition edition) {
    return stamps.getOrDefault(edition.code(), "");
  }

  /** Equal as long as nothing at all has changed that a page may depend on, names and records. */
  String stamp() {
    return stampOfAll;
  }

  private String positions() {
    return heads.stream()
        .map(head -> head.edition() + ':' + head.position())
        .collect(Collectors.joining(" "));
  }

  private String stampOf(Edition edition) {
    StringBuilder stamp = new StringBuilder().append(revision);
    for (Edition each : editions.values()) {
      if (each.expo().equals(edition.expo()) && each.ordinal() <= edition.ordinal()) {
        stamp.append(' ').append(each.code()).append(':').append(position(each.code()));
      }
    }
    return stamp.toString();
  }
}
