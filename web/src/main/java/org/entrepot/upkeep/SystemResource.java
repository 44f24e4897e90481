package org.entrepot.upkeep;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.access.Permission;
import org.entrepot.api.Requires;
import org.entrepot.setting.SettingInForce;
import org.jspecify.annotations.Nullable;

/** The installation as operators see it. */
@Path("system")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.SYSTEM_READ)
public class SystemResource {

  @Inject UpkeepDesk desk;

  /** How the server is set, and what its database holds. */
  @Schema(name = "System")
  public record SystemJson(List<SettingJson> settings, DatabaseJson database) {}

  /** A setting in force. */
  @Schema(name = "Setting")
  public record SettingJson(
      @Schema(description = "Environment variable") String name,
      @Schema(description = "null if there is none, and for passwords") @Nullable String value,
      @Schema(description = "false if the default applies") boolean set,
      @Schema(description = "Where it was read from; null if it is not set")
          @Nullable String source) {

    static SettingJson from(SettingInForce each) {
      return new SettingJson(each.setting().variable(), each.value(), each.isSet(), each.source());
    }
  }

  /** The database. */
  @Schema(name = "Database")
  public record DatabaseJson(
      @Schema(description = "Version of PostgreSQL") String version,
      long bytes,
      @Schema(description = "Newest first") List<MigrationJson> migrations,
      @Schema(description = "The 20 largest, largest first") List<TableJson> tables) {

    static DatabaseJson from(DatabaseState state) {
      return new DatabaseJson(
          state.version(),
          state.bytes(),
          state.migrations().stream()
              .map(each -> new MigrationJson(each.version(), each.name(), each.at()))
              .toList(),
          state.tables().stream()
              .map(each -> new TableJson(each.name(), each.bytes(), each.rows()))
              .toList());
    }
  }

  /** A migration of the schema. */
  @Schema(name = "Migration")
  public record MigrationJson(
      @Schema(description = "null for one that is applied again whenever its text changes")
          @Nullable String version,
      String name,
      Instant at) {}

  /** The size of a table. */
  @Schema(name = "TableSize")
  public record TableJson(
      String name,
      @Schema(description = "Size on disk, indexes included") long bytes,
      @Schema(description = "Estimated number of rows") long rows) {}

  @GET
  @Operation(
      summary = "Get the settings in force and the state of the database",
      description = "Settings are those of the node that answers.")
  public SystemJson system() {
    return new SystemJson(
        desk.settings().stream().map(SettingJson::from).toList(),
        DatabaseJson.from(desk.database()));
  }
}
