package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.TreeMap;

/** Sends registers as files. They stream, so the tag says which state of the records they show. */
@ApplicationScoped
class Downloads {

  @Inject Registers registers;

  EntryTable table(VisibleRegister in, Filter filter) {
    return new EntryTable(
        in.register(),
        in.edition(),
        filter.where().containsKey(Register.STATE),
        consumer -> registers.each(in, filter, consumer));
  }

  Response csv(VisibleRegister in, Filter filter, Request conditions) {
    EntryTable table = table(in, registers.checked(in.register(), filter));
    return answer("csv", in, filter, conditions, table::csv);
  }

  Response xlsx(VisibleRegister in, Filter filter, Request conditions) {
    EntryTable table = table(in, registers.checked(in.register(), filter));
    return answer("xlsx", in, filter, conditions, table::xlsx);
  }

  private Response answer(
      String kind, VisibleRegister in, Filter filter, Request conditions, StreamingOutput file) {
    String name = EntryTable.name(in.register(), in.edition()) + "." + kind;
    EntityTag tag = tag(in, name + filter.text() + new TreeMap<>(filter.where()), kind);
    ResponseBuilder known = conditions.evaluatePreconditions(tag);
    return known != null
        ? known.tag(tag).build()
        : Response.ok(file)
            .tag(tag)
            .header("Content-Disposition", "attachment; filename=" + name)
            .build();
  }

  /** Another one for whoever sees other rows. */
  private EntityTag tag(VisibleRegister in, String asked, String kind) {
    String key = asked + ' ' + in.visibility().key();
    return new EntityTag(registers.version() + "-" + Integer.toHexString(key.hashCode()) + kind);
  }
}
