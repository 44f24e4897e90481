package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entrepot.bundle.RegisterHeading;
import org.entrepot.page.Display;
import org.entrepot.page.SegmentLink;

/** The way from one register to another, in groups. */
@Named("registerChoice")
@RequestScoped
public class RegisterChoice {

  /** Some registers under a head. */
  public record RegisterGroup(String name, List<SegmentLink> links) {}

  @Inject RegisterRoute address;
  @Inject Registers registers;
  @Inject ColumnNames names;
  @Inject Display reader;

  /** All registers under their headings, by their names. */
  public List<RegisterGroup> getGroups() {
    return Stream.of(RegisterHeading.values()).map(this::group).toList();
  }

  private RegisterGroup group(RegisterHeading heading) {
    return new RegisterGroup(
        reader.texts().text("registers." + heading.name().toLowerCase(Locale.ROOT)),
        registers.all().stream()
            .filter(each -> each.file().heading() == heading)
            .map(this::link)
            .sorted(Comparator.comparing(SegmentLink::name, reader.language().order()))
            .toList());
  }

  private SegmentLink link(Register to) {
    boolean now = address.register().map(in -> in.register().equals(to)).orElse(false);
    return new SegmentLink(
        names.of(to), address.list(to.name(), to.inEdition() ? address.code() : null), now);
  }
}
