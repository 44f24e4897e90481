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
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entrepot.access.CurrentAct;
import org.entrepot.access.Permission;
import org.entrepot.api.IfMatch;
import org.entrepot.api.Requires;
import org.entrepot.withdrawal.WithdrawalDesk;
import org.entrepot.withdrawal.WithdrawalPreview;

/** The withdrawal of one record. */
@ApplicationScoped
@Path("editions/{edition}/registers/{register}/{code}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.RECORDS_WRITE)
public class WithdrawalResource extends RegisterParent {

  @Inject WithdrawalDesk desk;
  @Inject WithdrawalPreview preview;
  @Inject CurrentAct act;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Withdraws a record",
      description =
          "It counts for nothing any more and stays in its register, with who withdrew it, when and"
              + " why. Needs If-Match: 428 without it, 412 where the record has changed since."
              + " Where other records stand on it, as items stand on their exhibitor, the answer is"
              + " a 409 that names them. A withdrawn record is not corrected and no import changes"
              + " it, until it is reinstated.")
  public WithdrawalJson withdraw(
      @BeanParam RecordAddress address,
      @BeanParam PreviewParameter asked,
      @BeanParam IfMatch condition,
      ReasonJson reason) {
    RecordDesk.Place place = place(address);
    condition.require();
    return asked.asked()
        ? WithdrawalJson.preview(
            1, preview.withdraw(place, seen(condition), reason.given(), act.required()))
        : WithdrawalJson.done(
            desk.withdraw(place, seen(condition), reason.given(), act.required()));
  }

  @DELETE
  @Operation(
      summary = "Reinstates a record",
      description =
          "It counts again as it did. Needs If-Match: 428 without it, 412 where the record has"
              + " changed since. Where what it stands on is withdrawn, or another exhibitor has its"
              + " company by now, the answer is a 409 that names that.")
  public WithdrawalJson reinstate(
      @BeanParam RecordAddress address,
      @BeanParam PreviewParameter asked,
      @BeanParam IfMatch condition) {
    RecordDesk.Place place = place(address);
    condition.require();
    return asked.asked()
        ? WithdrawalJson.preview(1, preview.reinstate(place, seen(condition)))
        : WithdrawalJson.done(desk.reinstate(place, seen(condition), act.required()));
  }

  private RecordDesk.Place place(RecordAddress address) {
    VisibleRegister in = see(address.register, address.edition);
    return new RecordDesk.Place(in.register(), in.edition(), address.code, in.visibility());
  }

  private static Predicate<Entry> seen(IfMatch condition) {
    return entry -> condition.holds(EntryJson.from(entry));
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
