package org.entrepot.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.TreeMap;
import org.entrepot.api.RenderedAnswer;

/** Sends registers as files. They stream, so the tag says which state of the records they show. */
@ApplicationScoped
class RegisterDownloads {

  @Inject Registers registers;

  RecordTable table(VisibleRegister in, RecordListing wanted) {
    return new RecordTable(
        in.register(),
        in.edition(),
        wanted.filter().where().containsKey(Register.STATE)
            ? WithdrawalColumns.seenBy(in.visibility())
            : WithdrawalColumns.NONE,
        consumer -> registers.each(in, wanted, consumer));
  }

  Response csv(VisibleRegister in, RecordListing wanted, Request conditions) {
    return answer("csv", in, wanted, conditions, checked(in, wanted)::csv);
  }

  Response xlsx(VisibleRegister in, RecordListing wanted, Request conditions) {
    return answer("xlsx", in, wanted, conditions, checked(in, wanted)::xlsx);
  }

  /** What is wrong with the filter is said before the first byte is sent. */
  private RecordTable checked(VisibleRegister in, RecordListing wanted) {
    RecordFilter filter = registers.checked(in.register(), wanted.filter());
    return table(in, new RecordListing(filter, wanted.sorting()));
  }

  private Response answer(
      String kind,
      VisibleRegister in,
      RecordListing wanted,
      Request conditions,
      StreamingOutput file) {
    String name = RecordTable.name(in.register(), in.edition()) + "." + kind;
    EntityTag tag = tag(in, name + asked(wanted), kind);
    ResponseBuilder known = conditions.evaluatePreconditions(tag);
    return known != null
        ? known.tag(tag).build()
        : Response.ok(file)
            .tag(tag)
            .header("Content-Disposition", "attachment; filename=" + name)
            .build();
  }

  private static String asked(RecordListing wanted) {
    RecordFilter filter = wanted.filter();
    return filter.text() + new TreeMap<>(filter.where()) + wanted.sorting().text();
  }

  /** Another one for whoever sees other rows. Nobody counts by it how often records change. */
  private EntityTag tag(VisibleRegister in, String asked, String kind) {
    String key = registers.version() + " " + asked + ' ' + in.visibility().key();
    String hash = RenderedAnswer.of(key.getBytes(UTF_8)).etag().replace("\"", "");
    return new EntityTag(hash + "-" + kind);
  }
}
