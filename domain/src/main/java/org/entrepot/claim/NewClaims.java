package org.entrepot.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrepot.access.Act;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.access.Visibility;
import org.entrepot.register.RecordDesk;
import org.entrepot.register.Registers;
import org.entrepot.register.VisibleRegister;
import org.jspecify.annotations.Nullable;

/** Puts claims into the register, by the rules of a row of claims.csv. */
@ApplicationScoped
@Transactional
public class NewClaims {

  private static final String REGISTER = "claims";

  @Inject Claims claims;
  @Inject Registers registers;
  @Inject RecordDesk desk;

  /**
   * A claim that was asked for.
   *
   * @param isNew whether it was put in just now, and was not there already
   */
  public record RegisteredClaim(Claim claim, boolean isNew) {}

  /**
   * Puts one in under a code of its own, unless the register has a claim that says exactly this
   * under any code: what is sent again is not said twice.
   *
   * @param wish by the columns of claims.csv but the id; null for what is not said
   * @throws org.entrepot.intake.RowRefused if it may not be so
   */
  @Permitted(Permission.CLAIMS_WRITE)
  public RegisteredClaim add(Map<String, @Nullable String> wish, Visibility visibility, Act act) {
    VisibleRegister in = register(visibility);
    Map<String, @Nullable String> fields = asKept(wish);
    desk.requireWritable(in, fields);
    desk.turn(in.register(), null);
    Optional<Claim> same =
        claims.all().stream().filter(claim -> fields(claim).equals(fields)).findFirst();
    if (same.isPresent()) {
      return new RegisteredClaim(same.get(), false);
    }
    String id = unusedId();
    desk.add(in, row(id, fields), act);
    return new RegisteredClaim(claims.find(id).orElseThrow(), true);
  }

  /**
   * Puts all of them in that are not there already, or none.
   *
   * @return how many it put in
   */
  @Permitted(Permission.CLAIMS_WRITE)
  public int add(List<Claim> all, Visibility visibility, Act act) {
    VisibleRegister in = register(visibility);
    desk.turn(in.register(), null);
    Set<Map<String, @Nullable String>> known =
        claims.all().stream().map(NewClaims::fields).collect(Collectors.toSet());
    List<Map<String, @Nullable String>> rows =
        all.stream()
            .map(NewClaims::fields)
            .filter(known::add)
            .map(fields -> row(unusedId(), fields))
            .toList();
    if (!rows.isEmpty()) {
      desk.add(in, rows, act);
    }
    return rows.size();
  }

  private VisibleRegister register(Visibility visibility) {
    return registers.see(REGISTER, null, visibility);
  }

  /** Words in the form that the register keeps; what is no such word stays, and is refused. */
  private static Map<String, @Nullable String> asKept(Map<String, @Nullable String> wish) {
    Map<String, @Nullable String> fields = new LinkedHashMap<>(wish);
    fields.computeIfPresent(
        "qualifier",
        (column, word) -> ClaimQualifier.of(word).map(ClaimQualifier::word).orElse(word));
    return fields;
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
