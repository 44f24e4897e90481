package org.entrepot.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.entrepot.Sql;
import org.entrepot.SqlArray;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be told is written down with what happened: a handler of tomorrow is told of then on.
 */
@ApplicationScoped
class SqlEvents implements Events {

  /** One statement, however many they are; the order of the arrays is that of the numbers. */
  private static final String ADD =
      """
      with said as (
        insert into event (type, subject_type, subject_code, edition, at, who, data)
        select type, subject_type, subject_code, edition, at::timestamptz, who, data::jsonb
        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
          with ordinality
          s (type, subject_type, subject_code, edition, at, who, data, n)
        order by n
        returning id, type, subject_type, subject_code, at)
      insert into event_delivery (event, handler, subject_type, subject_code, due_at)
      select s.id, h.name, s.subject_type, s.subject_code, s.at
      from said s join unnest(?::text[], ?::text[]) h (name, type) on h.type = s.type
      """;

  @Inject Sql sql;

  private List<EventHandler> handlers = List.of();

  @Inject
  void handlers(Instance<EventHandler> all) {
    use(all);
  }

  void use(Iterable<EventHandler> all) {
    List<EventHandler> found = new ArrayList<>();
    all.forEach(found::add);
    handlers = List.copyOf(found);
  }

  @Override
  public void add(List<BusinessEvent> events) {
    List<String> names = new ArrayList<>();
    List<String> types = new ArrayList<>();
    for (String type : new TreeSet<>(events.stream().map(BusinessEvent::type).toList())) {
      for (EventHandler handler : handlers) {
        if (handler.wants(type)) {
          names.add(handler.name());
          types.add(type);
        }
      }
    }
    sql.run(
        ADD,
        column(events, BusinessEvent::type),
        column(events, event -> event.subject().type()),
        column(events, event -> event.subject().code()),
        column(events, BusinessEvent::edition),
        column(events, event -> event.at().toString()),
        column(events, BusinessEvent::who),
        column(events, event -> EventData.json(event.data())),
        SqlArray.texts(names),
        SqlArray.texts(types));
  }

  private static Object column(
      List<BusinessEvent> events, Function<BusinessEvent, @Nullable String> part) {
    return events.stream().map(part).toArray(String[]::new);
  }
}
