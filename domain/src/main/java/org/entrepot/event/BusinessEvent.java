package org.entrepot.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in the business. It has names, codes and numbers, and no text that
 * somebody wrote: a reason stands with what it is the reason of.
 *
 * @param type what happened: {@code edition.closed}
 * @param edition code of the edition that it concerns, or null
 * @param who did it: name of an account or token
 * @param data what else there is to say: codes ({@code String}), numbers ({@code Integer}, {@code
 *     Long}, {@code BigDecimal}) and {@code Boolean}, by name
 */
public record BusinessEvent(
    String type,
    EventSubject subject,
    @Nullable String edition,
    Instant at,
    String who,
    SortedMap<String, Object> data) {

  private static final int LONGEST_CODE = 200;
  private static final int LONGEST_NAME = 120;
  private static final int MOST_MEMBERS = 20;
  private static final Set<Class<?>> NUMBERS =
      Set.of(Integer.class, Long.class, BigDecimal.class, Boolean.class);

  public BusinessEvent {
    if (!type.matches("[a-z][a-z-]{0,39}[.][a-z][a-z-]{0,39}")) {
      throw new IllegalArgumentException("type of an event: " + type);
    }
    if (who.isEmpty() || who.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("who: " + who);
    }
    if (data.size() > MOST_MEMBERS) {
      throw new IllegalArgumentException(type + " says too much: " + data.keySet());
    }
    data.forEach((name, value) -> requireCode(type, name, value));
    data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
  }

  /** An event that says no more than what happened to what. */
  public BusinessEvent(
      String type, EventSubject subject, @Nullable String edition, Instant at, String who) {
    this(type, subject, edition, at, who, new TreeMap<>());
  }

  /** This event, saying these things as well. */
  public BusinessEvent with(Map<String, Object> more) {
    SortedMap<String, Object> all = new TreeMap<>(data);
    all.putAll(more);
    return new BusinessEvent(type, subject, edition, at, who, all);
  }

  private static void requireCode(String type, String name, Object value) {
    boolean code =
        value instanceof String text && text.length() <= LONGEST_CODE && !hasControl(text);
    if (!name.matches("[a-z][A-Za-z]{0,39}") || (!code && !NUMBERS.contains(value.getClass()))) {
      throw new IllegalArgumentException(type + " says " + name + " " + value);
    }
  }

  private static boolean hasControl(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }
}
