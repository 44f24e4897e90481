package org.entrepot.outlook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.intake.RowRefused;
import org.entrepot.register.EditedRecord;
import org.entrepot.register.RecordDesk;
import org.entrepot.register.RegisterRecord;
import org.entrepot.register.Registers;

/** Takes one published value in for whoever sends it. */
@RequestScoped
class OutlookPublishing {

  private static final String REGISTER = "outlook";

  @Inject Registers registers;
  @Inject RecordDesk desk;
  @Inject OutlookValues values;
  @Inject Access access;
  @Inject CurrentAct act;

  Response publish(PublishedValue value, UriInfo uri) {
    EditedRecord added = add(value);
    String code = added.record().code();
    OutlookJson json = OutlookJson.from(value(added.record()));
    return added.edit().changed()
        ? Response.created(
                uri.getBaseUriBuilder().path("registers/{register}/{code}").build(REGISTER, code))
            .entity(json)
            .build()
        : Response.ok(json).build();
  }

  private EditedRecord add(PublishedValue value) {
    try {
      return desk.add(
          registers.see(REGISTER, null, access.visibility()), value.fields(), act.required());
    } catch (RowRefused refused) {
      throw refused.calling(PublishedValue.PUBLISHED_ON, "publishedOn");
    }
  }

  /** The value that a record of the register says. */
  private OutlookValue value(RegisterRecord record) {
    String period = Objects.requireNonNull(record.fields().get("period"));
    OutlookQuery query =
        new OutlookQuery(
            record.fields().get("indicator"),
            new OutlookPeriod(period),
            record.fields().get("currency"),
            null,
            true);
    return values.all(query).stream()
        .filter(
            each ->
                Objects.equals(each.subject().currency(), record.fields().get("currency"))
                    && Objects.equals(each.subject().qualifier(), record.fields().get("qualifier"))
                    && each.vintage()
                        .publishedOn()
                        .toString()
                        .equals(record.fields().get(PublishedValue.PUBLISHED_ON)))
        .findFirst()
        .orElseThrow();
  }
}
