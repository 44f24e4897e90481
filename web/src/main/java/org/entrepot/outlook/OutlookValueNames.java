package org.entrepot.outlook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.bundle.Column;
import org.entrepot.page.Display;
import org.entrepot.register.ValuesInWords;
import org.entrepot.register.VisibleRegister;
import org.jspecify.annotations.Nullable;

/** Indicators, periods and units of the outlook's register in words. */
@RequestScoped
class OutlookValueNames implements ValuesInWords {

  @Inject Display reader;

  @Override
  public Optional<String> of(
      VisibleRegister in, Column column, Map<String, @Nullable String> fields) {
    return in.register().name().equals("outlook")
        ? called(column.name(), Objects.requireNonNullElse(fields.get(column.name()), ""))
        : Optional.empty();
  }

  private Optional<String> called(String column, String value) {
    OutlookSentences saying = new OutlookSentences(reader.texts());
    return switch (column) {
      case "indicator" -> Optional.of(saying.name(value));
      case "period" -> OutlookPeriod.find(value).map(saying::period);
      case "unit" -> Optional.of(saying.texts().textOr("outlook.unit." + value, value));
      case "qualifier" -> Optional.of(saying.texts().qualifier(value));
      default -> Optional.empty();
    };
  }
}
