package org.entrepot.withdrawal;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entrepot.InvalidValue;
import org.entrepot.RuleBroken;
import org.entrepot.access.Visibility;
import org.entrepot.bundle.OneLine;
import org.entrepot.register.RecordPlace;
import org.entrepot.register.Register;
import org.entrepot.register.VisibleRegister;

/**
 * Records of one register of an edition that are withdrawn or reinstated together: all or none.
 *
 * @param codes each once, in their order
 * @param visibility of whoever asks for it
 */
public record RecordSet(
    Register register, String edition, List<String> codes, Visibility visibility) {

  /** Records at once. */
  public static final int MOST = 10_000;

  /**
   * A set.
   *
   * @throws RuleBroken with code {@code record.uncounted} if nothing of the register is counted
   * @throws InvalidValue if there is no code, or more than {@link #MOST}
   */
  public RecordSet {
    if (!register.isCounted()) {
      throw new RuleBroken("record.uncounted", register.file().name());
    }
    if (codes.isEmpty()) {
      throw new InvalidValue("codes.missing", "codes", null);
    }
    if (codes.size() > MOST) {
      throw new InvalidValue("codes.many", "codes", Integer.toString(codes.size()), MOST);
    }
    codes = List.copyOf(codes);
    codes.stream()
        .filter(code -> OneLine.hasHalf(code) || OneLine.hasControl(code))
        .forEach(
            code -> {
              throw new InvalidValue("record.unknown", "codes", code);
            });
  }

  public static RecordSet of(VisibleRegister in, Collection<String> codes) {
    String edition = in.edition();
    if (edition == null) {
      throw new RuleBroken("record.uncounted", in.register().file().name());
    }
    return new RecordSet(
        in.register(), edition, List.copyOf(new TreeSet<>(codes)), in.visibility());
  }

  /** For revisions and the trail: {@code ciie-6/deals}, and the code where it is one. */
  String subject() {
    String all = edition + "/" + register.name();
    return codes.size() == 1 ? all + "/" + codes.get(0) : all;
  }

  VisibleRegister in() {
    return new VisibleRegister(register, edition, visibility);
  }

  static RecordSet of(RecordPlace place) {
    String edition = place.edition();
    if (edition == null) {
      throw new RuleBroken("record.uncounted", place.register().file().name());
    }
    return new RecordSet(place.register(), edition, List.of(place.code()), place.visibility());
  }
}
