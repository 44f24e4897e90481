package org.entrepot.upkeep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.entrepot.page.Display;
import org.entrepot.setting.SettingInForce;
import org.jspecify.annotations.Nullable;

/** How the server is set and what its database holds, for whoever looks after them. */
@Named("systemPage")
@RequestScoped
public class SystemPage {

  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1L << 20);

  /** A setting as a row. */
  public record SettingLine(String name, String value, String source) {}

  /** A table as a row: sizes in megabytes. */
  public record TableLine(String name, String size, String rows) {}

  /** A migration as a row. */
  public record MigrationLine(String version, String name, String at) {}

  @Inject UpkeepDesk desk;
  @Inject Display reader;

  private List<SettingLine> settings = List.of();
  private @Nullable DatabaseState database;

  /** Reads before the first byte is written. */
  public void load() {
    settings = desk.settings().stream().map(this::line).toList();
    database = desk.database();
  }

  private SettingLine line(SettingInForce each) {
    return new SettingLine(each.setting().variable(), value(each), source(each));
  }

  private String value(SettingInForce each) {
    if (each.value() != null) {
      return each.value();
    }
    return text(each.isSet() ? "system.secret" : "system.none");
  }

  private String source(SettingInForce each) {
    return each.isSet() ? Objects.requireNonNullElse(each.source(), "") : text("system.default");
  }

  private String text(String key) {
    return reader.texts().text(key);
  }

  private DatabaseState state() {
    return Objects.requireNonNull(database);
  }

  public List<SettingLine> getSettings() {
    return settings;
  }

  public String getVersion() {
    return state().version();
  }

  public String getSize() {
    return megabytes(state().bytes());
  }

  public List<TableLine> getTables() {
    return state().tables().stream()
        .map(
            each ->
                new TableLine(
                    each.name(), megabytes(each.bytes()), reader.numbers().count(each.rows())))
        .toList();
  }

  public List<MigrationLine> getMigrations() {
    return state().migrations().stream()
        .map(
            each ->
                new MigrationLine(
                    Objects.requireNonNullElse(each.version(), ""),
                    each.name(),
                    reader.numbers().time(each.at(), ZoneOffset.UTC)))
        .toList();
  }

  private String megabytes(long bytes) {
    BigDecimal size = BigDecimal.valueOf(bytes).divide(MEGABYTE);
    return reader.texts().text("system.megabytes", reader.numbers().decimal(size, 1));
  }
}
