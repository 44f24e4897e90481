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
import org.entrepot.withdrawal.RecordSet;

/** Withdrawals of many records at once. */
@ApplicationScoped
@Path("editions/{edition}/registers/{register}/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.RECORDS_WRITE)
public class WithdrawalsResource extends ManyRecordsResource {

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Withdraw up to 10,000 records, all or none",
      description =
          "In one transaction, with one reason. If any record is unknown, already "
              + "withdrawn, or needed by a record not in the list, the answer is 409 "
              + "with an error for each.")
  public WithdrawalJson withdraw(
      @PathParam("edition") String edition,
      @PathParam("register") String register,
      @BeanParam PreviewParameter asked,
      CodesJson wanted) {
    RecordSet records = records(register, edition, wanted);
    return answer(
        records,
        asked,
        () -> preview.withdraw(records, wanted.given(), act.required()),
        () -> desk.withdraw(records, wanted.given(), act.required()));
  }
}
