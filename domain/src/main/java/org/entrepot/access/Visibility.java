package org.entrepot.access;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entrepot.NotAllowed;
import org.entrepot.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Which rows somebody may see: what everyone may, everything, or what lies within limits. Every use
 * case that reads takes one and only {@link Access} makes one, so nothing is read for somebody
 * nobody has asked about. What is not visible is as if it were not there.
 */
public final class Visibility {

  /** Who sees more than what is open to all. */
  private enum Reach {
    /** Nobody who has signed in: a sign-in may help. */
    STRANGER,
    /** Somebody whose roles are not enough. */
    GUEST,
    /** Somebody whose roles show more, within the limits. */
    STAFF
  }

  private final Reach reach;
  private final @Nullable Set<String> editions;
  private final Map<RowLimit, Set<String>> limits;

  private Visibility(
      Reach reach, @Nullable Set<String> editions, Map<RowLimit, Set<String>> limits) {
    this.reach = reach;
    this.editions = editions == null ? null : sorted(editions);
    Map<RowLimit, Set<String>> some = new EnumMap<>(RowLimit.class);
    limits.forEach((limit, codes) -> some.put(limit, sorted(codes)));
    this.limits = Collections.unmodifiableMap(some);
  }

  /** Of all editions all rows. */
  static Visibility everything() {
    return new Visibility(Reach.STAFF, null, Map.of());
  }

  /** What everyone may see: the editions whose records are invented. */
  static Visibility everyones(boolean signedIn) {
    return new Visibility(signedIn ? Reach.GUEST : Reach.STRANGER, null, Map.of());
  }

  /** Of these editions all rows. */
  static Visibility ofEditions(Set<String> codes) {
    return new Visibility(Reach.STAFF, codes, Map.of());
  }

  /** Of a scope what is in it. */
  static Visibility of(AccessScope scope) {
    Set<String> some = scope.editions();
    RowLimit limit = scope.limit();
    Visibility all = some == null ? everything() : ofEditions(some);
    return limit == null ? all : all.within(limit, scope.codes());
  }

  /** Of what this shows no more than the rows with one of these codes. */
  Visibility within(RowLimit limit, Set<String> codes) {
    Map<RowLimit, Set<String>> more = new EnumMap<>(RowLimit.class);
    more.putAll(limits);
    more.put(limit, codes);
    return new Visibility(reach, editions, more);
  }

  /** Whether anything of an edition is to be seen. */
  public boolean sees(SeenEdition edition) {
    if (isEveryones()) {
      return edition.sample();
    }
    return editions == null || editions.contains(edition.code());
  }

  /**
   * The edition itself.
   *
   * @throws NotSignedIn if nothing of it is to be seen and a sign-in may help
   * @throws NotAllowed with code {@code edition.no-access} if somebody's roles are not enough
   * @throws NotFound with code {@code edition.unknown} if they see other editions only
   */
  public <E extends SeenEdition> E checked(E edition) {
    if (sees(edition)) {
      return edition;
    }
    throw switch (reach) {
      case STRANGER -> new NotSignedIn();
      case GUEST -> new NotAllowed("edition.no-access", edition.code());
      case STAFF -> new NotFound("edition.unknown", edition.code());
    };
  }

  /** Whether it shows whatever there is. */
  public boolean isEverything() {
    return !isEveryones() && editions == null && limits.isEmpty();
  }

  /** Whether of an edition that it shows it shows all rows. */
  public boolean isWhole() {
    return limits.isEmpty();
  }

  /** Whether it shows only the editions that everyone sees. */
  public boolean isEveryones() {
    return reach != Reach.STAFF;
  }

  /** Whether of the edition with this code it shows all rows. */
  public boolean seesWhole(String edition) {
    return !isEveryones() && isWhole() && (editions == null || editions.contains(edition));
  }

  /**
   * Whether it shows who did something and why, in their own words: what everyone sees, and what
   * somebody sees of a part alone, names nobody who works here.
   */
  public boolean showsWho() {
    return !isEveryones() && isWhole();
  }

  /** The only editions that it shows, where it is limited to some. */
  public Optional<Set<String>> editions() {
    return Optional.ofNullable(editions);
  }

  /** A row that is shown has, for each of these, one of the codes. */
  public Map<RowLimit, Set<String>> limits() {
    return limits;
  }

  /**
   * Its own text, the same for those who see the same: what was made for one may be kept for others
   * under it. Codes have neither spaces nor commas.
   */
  public String key() {
    StringBuilder key = new StringBuilder(isEveryones() ? "open" : "all");
    if (editions != null) {
      key.append(" edition:").append(String.join(",", editions));
    }
    limits.forEach(
        (limit, codes) ->
            key.append(' ').append(limit.column()).append(':').append(String.join(",", codes)));
    return key.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Visibility same && same.key().equals(key());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  @Override
  public String toString() {
    return key();
  }

  private static Set<String> sorted(Set<String> codes) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
  }
}
