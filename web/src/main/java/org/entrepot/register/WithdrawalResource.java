package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entrepot.access.CurrentAct;
import org.entrepot.access.Permission;
import org.entrepot.api.IfMatch;
import org.entrepot.api.Requires;
import org.entrepot.edition.ReasonText;
import org.entrepot.withdrawal.EffectPreview;
import org.entrepot.withdrawal.WithdrawalDesk;

/** The withdrawal of one record. */
@ApplicationScoped
@Path("editions/{edition}/registers/{register}/{code}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.RECORDS_WRITE)
public class WithdrawalResource extends RegisterParent {

  @Inject WithdrawalDesk desk;
  @Inject EffectPreview preview;
  @Inject CurrentAct act;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Withdraw a record",
      description =
          "The record no longer counts and stays on record with who withdrew it, "
              + "when and why. Needs If-Match: 428 without it, 412 if the record has "
              + "changed. If other records depend on it, such as showcase items on their "
              + "exhibitor, the answer is 409 and names them. Until it is reinstated, a "
              + "withdrawn record cannot be corrected or changed by an import.")
  public WithdrawalJson withdraw(
      @BeanParam RecordAddress address,
      @BeanParam PreviewParameter asked,
      @BeanParam IfMatch condition,
      ReasonJson reason) {
    RecordPlace place = place(address);
    condition.require();
    return asked.asked()
        ? WithdrawalJson.preview(
            1, preview.withdraw(place, RecordJson.seen(condition), reason.given(), act.required()))
        : WithdrawalJson.done(
            desk.withdraw(place, RecordJson.seen(condition), reason.given(), act.required()));
  }

  @DELETE
  @Operation(
      summary = "Reinstate a record",
      description =
          "The record counts again as before. Needs If-Match: 428 without it, 412 "
              + "if the record has changed. If a record it depends on is withdrawn, or "
              + "another exhibitor now has its company, the answer is 409 and names it. "
              + "A final edition needs a reason (409 without).")
  public WithdrawalJson reinstate(
      @BeanParam RecordAddress address, @BeanParam EditWish wish, @BeanParam IfMatch condition) {
    RecordPlace place = place(address);
    condition.require();
    ReasonText reason = ReasonText.parse(wish.reason);
    return wish.asked()
        ? WithdrawalJson.preview(
            1, preview.reinstate(place, RecordJson.seen(condition), reason, act.required()))
        : WithdrawalJson.done(
            desk.reinstate(place, RecordJson.seen(condition), reason, act.required()));
  }

  private RecordPlace place(RecordAddress address) {
    return RecordPlace.of(see(address.register, address.edition), address.code);
  }

  /** Which record; a parameter object. */
  public static class RecordAddress {
    @PathParam("edition")
    String edition = "";

    @PathParam("register")
    String register = "";

    @PathParam("code")
    String code = "";
  }
}
