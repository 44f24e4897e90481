package org.entrepot.launcher;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the claims of the register against the records. */
@Command(
    name = "claims",
    description = {
      "Check every claim against the records: verdict, known value, ledger positions, page.",
      "Exits with 33 if any claim is neither confirmed nor consistent."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class ClaimsCommand implements Callable<Integer> {

  private static final Set<String> HOLDS = Set.of("CONFIRMED", "CONSISTENT");

  @Mixin private InstallationOption place = new InstallationOption();

  @Override
  public Integer call() {
    Installation installation = Installation.of(place);
    ApiClient api = installation.api();
    String base = installation.micro().running().map(Object::toString).orElse("");
    int all = 0;
    int held = 0;
    String after = "";
    do {
      JsonObject page = api.get("/claims?limit=200" + after);
      for (JsonValue each : page.getJsonArray("items")) {
        JsonObject claim = each.asJsonObject();
        System.out.println(line(claim, base.replaceFirst("/+$", "")));
        all++;
        held += HOLDS.contains(claim.getString("verdict")) ? 1 : 0;
      }
      after = next(page).map(cursor -> "&after=" + cursor).orElse("");
    } while (!after.isEmpty());
    System.out.printf("%s claims, %s confirmed or consistent%n", all, held);
    return (held == all ? ExitCode.OK : ExitCode.CLAIM).code();
  }

  private static Optional<String> next(JsonObject page) {
    return page.get("next") instanceof JsonString cursor
        ? Optional.of(cursor.getString())
        : Optional.empty();
  }

  private static String line(JsonObject claim, String base) {
    return "%-4s %-12s %-44s %s  %s  %s%s"
        .formatted(
            claim.getString("id"),
            claim.getString("verdict"),
            said(claim),
            claim.getJsonObject("known").getString("en"),
            claim.getJsonObject("positions"),
            base,
            claim.getString("page"));
  }

  private static String said(JsonObject claim) {
    String value = claim.isNull("value") ? "" : " " + claim.getString("value");
    String unit = claim.isNull("unit") ? "" : " " + claim.getString("unit");
    String edition = claim.isNull("edition") ? "" : claim.getString("edition") + " ";
    return edition + claim.getString("about") + " " + claim.getString("qualifier") + value + unit;
  }
}
