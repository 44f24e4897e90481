package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entrepot.InvalidValue;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;

/** Which records of a list a form means: those that were chosen, or all that match. */
@RequestScoped
class ChosenCodes {

  @Inject RegisterRoute address;
  @Inject Registers registers;
  @Inject HttpServletRequest request;
  @Inject Route route;

  private final ReadOnce<List<String>> meant =
      new ReadOnce<>(() -> isAll() ? matching() : chosen());

  /** Whether all that match the filter are meant. */
  boolean isAll() {
    return route.query("all").isPresent();
  }

  /** Of all that are meant, in their order. */
  List<String> meant() {
    return meant.get();
  }

  /** Of those that were chosen one by one. */
  List<String> chosen() {
    String[] sent = request.getParameterValues("chosen");
    return sent == null ? List.of() : Arrays.stream(sent).distinct().sorted().toList();
  }

  /** Those that are withdrawn stay as they are. */
  private List<String> matching() {
    VisibleRegister in = address.required();
    RecordFilter wanted = address.listing(in.register()).filter();
    long count = registers.count(in, wanted);
    if (count > ManyRecordsDesk.MOST) {
      throw new InvalidValue("codes.many", "codes", Long.toString(count), ManyRecordsDesk.MOST);
    }
    List<String> all = new ArrayList<>();
    registers.each(
        in,
        RecordListing.of(wanted),
        record -> {
          if (record.withdrawal() == null) {
            all.add(record.code());
          }
        });
    return all.stream().sorted().toList();
  }
}
