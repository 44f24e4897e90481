package org.entrepot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a class of ours stands.
 *
 * @param module name of the module
 * @param concept the package under the root package; the empty string for the root itself
 */
record Place(String module, String concept) {

  private static final Pattern BUILT = Pattern.compile(".*/([a-z-]+)/target/classes/.*");
  private static final Pattern OURS = Pattern.compile("org\\.entrepot(?:\\.([a-z]+))?(?:\\..*)?");
  private static final Pattern PLANTED =
      Pattern.compile("planted\\.([a-z]+)(?:\\.([a-z]+))?(?:\\..*)?");

  /** Planted in the package of what it misuses, as a class of web could be: nobody else can. */
  private static final String BESIDE = "org.entrepot.access.ShowsEverything";

  /** Knows the place of each class, or that it is none of ours. */
  interface Layout extends Function<JavaClass, Optional<Place>> {}

  /** The module by the folder that a class was read from: packages are split over the modules. */
  static Optional<Place> ofBuilt(JavaClass type) {
    Matcher name = OURS.matcher(type.getPackageName());
    Optional<Matcher> folder =
        type.getSource()
            .map(Source::getUri)
            .map(uri -> BUILT.matcher(uri.toString()))
            .filter(Matcher::matches);
    return name.matches() ? folder.map(f -> of(f.group(1), name.group(1))) : Optional.empty();
  }

  /** The planted classes carry the module in their package: {@code planted.domain.deal}. */
  static Optional<Place> ofPlanted(JavaClass type) {
    if (type.getFullName().equals(BESIDE)) {
      return Optional.of(new Place("web", "access"));
    }
    Matcher name = PLANTED.matcher(type.getPackageName());
    return name.matches() ? Optional.of(of(name.group(1), name.group(2))) : Optional.empty();
  }

  boolean in(String... modules) {
    return List.of(modules).contains(module);
  }

  private static Place of(String module, @Nullable String conceptOrNull) {
    return new Place(module, conceptOrNull == null ? "" : conceptOrNull);
  }
}
