package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entrepot.access.Permission;
import org.entrepot.api.Requires;
import org.entrepot.edition.ReasonText;
import org.entrepot.withdrawal.RecordSet;

/** Reinstatements of many records at once. */
@ApplicationScoped
@Path("editions/{edition}/registers/{register}/reinstatements")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.RECORDS_WRITE)
public class ReinstatementsResource extends ManyRecordsResource {

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Reinstate up to 10,000 records, all or none",
      description =
          "In one transaction. If any record is unknown, not withdrawn, or depends on a "
              + "withdrawn record not in the list, the answer is 409 with an error for each. "
              + "A final edition needs a reason (409 without).")
  public WithdrawalJson reinstate(
      @PathParam("edition") String edition,
      @PathParam("register") String register,
      @BeanParam PreviewParameter asked,
      CodesJson wanted) {
    RecordSet records = records(register, edition, wanted);
    ReasonText reason = ReasonText.parse(wanted.reason());
    return answer(
        records,
        asked,
        () -> preview.reinstate(records, reason, act.required()),
        () -> desk.reinstate(records, reason, act.required()));
  }
}
