package org.entrepot.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.access.Act;
import org.entrepot.register.Register;
import org.entrepot.register.Registers;
import org.jspecify.annotations.Nullable;

/** Puts claims into the register, by the rules of a row of claims.csv. */
@ApplicationScoped
@Transactional
public class NewClaims {

  private static final String REGISTER = "claims";

  @Inject Claims claims;
  @Inject Registers registers;

  /**
   * The claim that says exactly this already, whatever its code, so that what is sent again is not
   * said twice.
   *
   * @param fields by the columns of claims.csv but the id; null for what is not said
   */
  public Optional<Claim> same(Map<String, @Nullable String> fields) {
    return claims.all().stream().filter(claim -> fields(claim).equals(fields)).findFirst();
  }

  /**
   * Puts one in under a code of its own.
   *
   * @param fields as for {@link #same}
   * @throws org.entrepot.job.RowRefused if it may not be so
   */
  public Claim add(Map<String, @Nullable String> fields, Act act) {
    String id = unusedId();
    registers.add(register(), null, row(id, fields), act);
    return claims.find(id).orElseThrow();
  }

  /** Puts all of them in that are not there already, or none. */
  public void add(List<Claim> all, Act act) {
    List<Map<String, @Nullable String>> rows =
        all.stream()
            .map(NewClaims::fields)
            .distinct()
            .filter(fields -> same(fields).isEmpty())
            .map(fields -> row(unusedId(), fields))
            .toList();
    if (!rows.isEmpty()) {
      registers.add(register(), null, rows, act);
    }
  }

  private Register register() {
    return registers.get(REGISTER, null);
  }

  private static Map<String, @Nullable String> row(
      String id, Map<String, @Nullable String> fields) {
    Map<String, @Nullable String> row = new LinkedHashMap<>(fields);
    row.put("id", id);
    return row;
  }

  private String unusedId() {
    String id = claims.nextId();
    while (claims.find(id).isPresent()) {
      id = claims.nextId();
    }
    return id;
  }

  private static Map<String, @Nullable String> fields(Claim claim) {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("edition", claim.edition());
    fields.put("about", claim.about().toString());
    fields.put("dimension", claim.dimension());
    fields.put("value", claim.value());
    fields.put("unit", claim.unit());
    fields.put("qualifier", claim.qualifier().word());
    fields.put("through", Objects.toString(claim.through(), null));
    fields.put("sentence", claim.sentence());
    fields.put("source", claim.source());
    fields.put("note", claim.note());
    return fields;
  }
}
