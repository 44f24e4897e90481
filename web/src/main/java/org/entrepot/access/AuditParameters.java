package org.entrepot.access;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.InvalidValue;
import org.entrepot.api.QueryDay;
import org.entrepot.api.QueryText;
import org.entrepot.page.Numbers;
import org.jspecify.annotations.Nullable;

/** Which entries of the audit trail are asked for, as it stands in an address. */
public class AuditParameters {

  private static final String DEED = "[a-z-]+\\.[a-z-]+";

  @Parameter(description = "Only entries of this account, or of a token such as token:7")
  @QueryParam("who")
  @Nullable String who;

  @Parameter(description = "Only entries of this action, such as record.edited")
  @QueryParam("what")
  @Nullable String what;

  @Parameter(
      description = "Only entries whose subject contains this text, such as ciie-6/deals/D-1")
  @QueryParam("subject")
  @Nullable String subject;

  @Parameter(description = "From this day on (UTC): 2023-11-08")
  @QueryParam("from")
  @Nullable String from;

  @Parameter(description = "Up to and including this day (UTC): 2023-11-08")
  @QueryParam("to")
  @Nullable String to;

  /** What a page's form asks for; days as people write them. */
  static AuditParameters of(Map<String, String> typed) {
    AuditParameters parameters = new AuditParameters();
    parameters.who = typed.get("who");
    parameters.what = typed.get("what");
    parameters.subject = typed.get("subject");
    parameters.from = day(typed.get("from"));
    parameters.to = day(typed.get("to"));
    return parameters;
  }

  private static @Nullable String day(@Nullable String written) {
    return written == null ? null : Numbers.typedDay(written);
  }

  /**
   * What is asked for.
   *
   * @throws InvalidValue if a day or a deed is none
   */
  AuditQuery query() {
    if (what != null && !what.matches(DEED)) {
      throw new InvalidValue("audit.deed", "what", what);
    }
    return new AuditQuery(name(), what, checked("subject", subject), null, first(), after());
  }

  /** People write their own names in capitals too. */
  private @Nullable String name() {
    return who == null ? null : AccountName.of(QueryText.checked("who", who));
  }

  private static @Nullable String checked(String name, @Nullable String text) {
    return text == null ? null : QueryText.checked(name, text);
  }

  private @Nullable Instant first() {
    return from == null
        ? null
        : QueryDay.parse("from", from).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** When the last day is over. */
  private @Nullable Instant after() {
    return to == null
        ? null
        : QueryDay.parse("to", to).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
