package org.entrepot.economy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entrepot.InvalidValue;
import org.entrepot.LocalText;
import org.entrepot.NotFound;
import org.entrepot.Stale;
import org.entrepot.access.Act;
import org.entrepot.access.AuditTrail;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.setting.ServerSettings;
import org.jspecify.annotations.Nullable;

/** What economies are called: the organiser's to say, in both languages. */
@ApplicationScoped
@Transactional
public class EconomyDesk {

  private static final int LONGEST = 100;
  private static final String RENAMED = "economy.renamed";

  @Inject Economies economies;
  @Inject AuditTrail trail;
  @Inject ServerSettings settings;
  @Inject Clock clock;

  /**
   * An economy.
   *
   * @throws NotFound with code {@code economy.unknown}
   */
  public Economy get(String alpha2, StatusDay on) {
    return economies.find(alpha2, on).orElseThrow(() -> new NotFound("economy.unknown", alpha2));
  }

  /**
   * Has an economy called otherwise.
   *
   * @param seen whether an economy is what the caller has seen of it
   * @param en the English name; null for the one that it has
   * @param zh the Chinese name; null for the one that it has
   * @throws Stale if its names have changed since
   * @throws InvalidValue if a name is blank or too long
   */
  @Permitted(Permission.SHARED_WRITE)
  public Economy rename(
      String alpha2, Predicate<Economy> seen, @Nullable String en, @Nullable String zh, Act act) {
    Economy now = get(alpha2, today());
    if (!seen.test(now)) {
      throw new Stale(alpha2);
    }
    LocalText name =
        new LocalText(
            en == null ? now.name().en() : checked("en", en),
            zh == null ? now.name().zh() : checked("zh", zh));
    if (!name.equals(now.name())) {
      economies.rename(Map.of(alpha2, name));
      trail.add(act, RENAMED, alpha2);
    }
    return get(alpha2, today());
  }

  /** Names Hong Kong, Macao and Taiwan in one manner. */
  @Permitted(Permission.SHARED_WRITE)
  public void name(RegionNaming naming, Act act) {
    economies.rename(naming.names());
    trail.addAll(act, RENAMED, List.copyOf(new TreeMap<>(naming.names()).keySet()));
  }

  /** Lets records name the user-assigned economies that the setting says. */
  public void addUserAssigned() {
    economies.add(UserAssigned.of(settings.userEconomies()));
  }

  private StatusDay today() {
    return new StatusDay(LocalDate.now(clock));
  }

  private static String checked(String language, String name) {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      throw new InvalidValue("field.missing", language, name);
    }
    if (stripped.codePointCount(0, stripped.length()) > LONGEST) {
      throw new InvalidValue("text.long", language, name, LONGEST);
    }
    if (stripped.codePoints().anyMatch(EconomyDesk::isNoText)) {
      throw new InvalidValue("text.control", language, name);
    }
    return stripped;
  }

  private static boolean isNoText(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
