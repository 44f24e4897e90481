package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sends registers as files. They stream, so the tag says which state of the records they show. */
@ApplicationScoped
class Downloads {

  @Inject Registers registers;

  EntryTable table(Register register, @Nullable String edition, Filter filter) {
    return new EntryTable(
        register,
        edition,
        filter.where().containsKey(Register.STATE),
        consumer -> registers.each(register, edition, filter, consumer));
  }

  Response csv(Register register, @Nullable String edition, Filter filter, Request conditions) {
    EntryTable table = table(register, edition, registers.checked(register, filter));
    return answer("csv", register, edition, filter, conditions, table::csv);
  }

  Response xlsx(Register register, @Nullable String edition, Filter filter, Request conditions) {
    EntryTable table = table(register, edition, registers.checked(register, filter));
    return answer("xlsx", register, edition, filter, conditions, table::xlsx);
  }

  private Response answer(
      String kind,
      Register register,
      @Nullable String edition,
      Filter filter,
      Request conditions,
      StreamingOutput file) {
    String name = EntryTable.name(register, edition) + "." + kind;
    String asked = name + filter.text() + new TreeMap<>(filter.where());
    EntityTag tag =
        new EntityTag(registers.version() + "-" + Integer.toHexString(asked.hashCode()) + kind);
    ResponseBuilder known = conditions.evaluatePreconditions(tag);
    return known != null
        ? known.tag(tag).build()
        : Response.ok(file)
            .tag(tag)
            .header("Content-Disposition", "attachment; filename=" + name)
            .build();
  }
}
