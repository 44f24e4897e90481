package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.page.Display;
import org.entrepot.page.SegmentLink;

/** The way from one register to another, in groups. */
@Named("registerChoice")
@RequestScoped
public class RegisterChoice {

  /** Registers that are looked for together; what is in none of these stands under the last. */
  private static final Map<String, List<String>> GROUPS = groups();

  private static final String REST = "setup";

  /** Some registers under a head. */
  public record RegisterGroup(String name, List<SegmentLink> links) {}

  @Inject RegisterRoute address;
  @Inject Registers registers;
  @Inject ColumnNames names;
  @Inject Display reader;

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put("deals", List.of("deals", "agreements", "exchange-rates"));
    groups.put("shown", List.of("showcase", "sign-ups"));
    groups.put(
        "who",
        List.of(
            "exhibitors",
            "companies",
            "pavilions",
            "pavilion-hosts",
            "delegations",
            "bodies",
            "participations"));
    groups.put("elsewhere", List.of("published-figures", "claims", "outlook"));
    groups.put(REST, List.of("expos", "editions", "sections"));
    return groups;
  }

  /** All registers, in their groups. */
  public List<RegisterGroup> getGroups() {
    Map<String, List<SegmentLink>> links = new LinkedHashMap<>();
    GROUPS.forEach((group, of) -> of.forEach(name -> add(links, group, name)));
    registers.all().stream()
        .map(Register::name)
        .filter(name -> GROUPS.values().stream().noneMatch(of -> of.contains(name)))
        .forEach(name -> add(links, REST, name));
    List<RegisterGroup> all = new ArrayList<>();
    links.forEach(
        (group, of) -> all.add(new RegisterGroup(reader.texts().text("registers." + group), of)));
    return all;
  }

  private void add(Map<String, List<SegmentLink>> links, String group, String name) {
    registers.all().stream()
        .filter(each -> each.name().equals(name))
        .map(this::link)
        .forEach(link -> links.computeIfAbsent(group, any -> new ArrayList<>()).add(link));
  }

  private SegmentLink link(Register to) {
    boolean now = address.register().map(in -> in.register().equals(to)).orElse(false);
    return new SegmentLink(
        names.of(to), address.list(to.name(), to.inEdition() ? address.code() : null), now);
  }
}
