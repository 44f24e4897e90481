package org.entrepot.claim;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.InvalidValue;
import org.entrepot.api.QueryText;
import org.entrepot.figure.Verdict;
import org.jspecify.annotations.Nullable;

/** Which claims are asked for, as it stands in an address. */
public class ClaimParameters {

  @Parameter(description = "Only this edition, such as ciie-6")
  @QueryParam("edition")
  @Nullable String edition;

  @Parameter(description = "CONFIRMED, CONSISTENT, CONTRADICTED or UNKNOWN")
  @QueryParam("verdict")
  @Nullable String verdict;

  /** What a page's form asks for. */
  static ClaimParameters of(Map<String, String> typed) {
    ClaimParameters parameters = new ClaimParameters();
    parameters.edition = typed.get("edition");
    parameters.verdict = typed.get("verdict");
    return parameters;
  }

  /** Whether a claim is about the edition that is asked for. */
  boolean isAbout(Claim claim) {
    return edition == null || edition.equals(claim.edition());
  }

  /** Whether a verdict is the one that is asked for. */
  boolean isVerdict(Verdict of) {
    return verdict == null || verdict.equalsIgnoreCase(of.name());
  }

  /**
   * Checks what is asked for.
   *
   * @param isEdition whether the caller may read an edition of this code
   * @throws InvalidValue if there is no such edition or verdict
   */
  void require(Predicate<String> isEdition) {
    if (edition != null && !isEdition.test(QueryText.checked("edition", edition))) {
      throw new InvalidValue("edition.unknown", "edition", edition);
    }
    if (Arrays.stream(Verdict.values()).noneMatch(this::isVerdict)) {
      String words =
          Arrays.stream(Verdict.values()).map(Enum::name).collect(Collectors.joining(", "));
      throw new InvalidValue("word.unknown", "verdict", verdict, words);
    }
  }
}
