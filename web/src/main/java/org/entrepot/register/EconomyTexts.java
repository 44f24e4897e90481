package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entrepot.economy.Economies;
import org.entrepot.economy.Economy;
import org.entrepot.economy.EconomyQuery;
import org.entrepot.economy.StatusDay;
import org.entrepot.page.Display;
import org.entrepot.page.ReadOnce;

/** What countries and regions are called; read once for a page. */
@RequestScoped
class EconomyTexts {

  @Inject Economies economies;
  @Inject Display reader;
  @Inject Clock clock;

  private final ReadOnce<List<Economy>> all =
      new ReadOnce<>(
          () -> economies.all(new EconomyQuery(new StatusDay(LocalDate.now(clock)), null, "")));
  private final ReadOnce<Map<String, Economy>> byCode =
      new ReadOnce<>(
          () -> all().stream().collect(Collectors.toMap(Economy::alpha2, Function.identity())));

  List<Economy> all() {
    return all.get();
  }

  /** {@code Germany}; the code itself where there is none. */
  String of(String code) {
    Economy economy = byCode.get().get(code);
    return economy == null ? code : economy.name().in(reader.getLocale());
  }
}
