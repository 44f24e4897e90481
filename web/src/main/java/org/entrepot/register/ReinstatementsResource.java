package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entrepot.access.CurrentAct;
import org.entrepot.access.Permission;
import org.entrepot.api.Requires;
import org.entrepot.withdrawal.RecordSet;
import org.entrepot.withdrawal.WithdrawalDesk;
import org.entrepot.withdrawal.WithdrawalPreview;

/** Reinstatements of many records at once. */
@ApplicationScoped
@Path("editions/{edition}/registers/{register}/reinstatements")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.RECORDS_WRITE)
public class ReinstatementsResource extends RegisterParent {

  @Inject WithdrawalDesk desk;
  @Inject WithdrawalPreview preview;
  @Inject CurrentAct act;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Reinstates up to 10,000 records, all of them or none",
      description =
          "In one transaction. Where any of them is unknown, not withdrawn, or stands on a"
              + " withdrawn record that is not among them, the answer is a 409 with an error for"
              + " each. No reason is asked for.")
  public WithdrawalJson reinstate(
      @PathParam("edition") String edition,
      @PathParam("register") String register,
      @BeanParam PreviewParameter asked,
      CodesJson wanted) {
    RecordSet records = RecordSet.of(see(register, edition), wanted.required());
    int count = records.codes().size();
    return asked.asked()
        ? WithdrawalJson.preview(count, preview.reinstate(records))
        : WithdrawalJson.done(count, desk.reinstate(records, act.required()));
  }
}
