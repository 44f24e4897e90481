package org.entrepot.api;

import static java.util.stream.Collectors.joining;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import jakarta.enterprise.inject.Produces;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.figure.Metrics;
import org.entrepot.register.ColumnRange;
import org.entrepot.register.Register;

/** The parameters that registers are narrowed by, as the files of the bundle declare them. */
final class OpenApiFilters {

  private OpenApiFilters() {}

  /** One of each name, with the registers that have it. */
  static List<Parameter> all() {
    SortedMap<String, Set<String>> registers = new TreeMap<>();
    SortedMap<String, Column> columns = new TreeMap<>();
    declared()
        .map(Register::new)
        .forEach(
            register ->
                register
                    .filters()
                    .forEach(
                        column -> {
                          columns.put(column.name(), column);
                          registers
                              .computeIfAbsent(column.name(), any -> new TreeSet<>())
                              .add(register.name());
                        }));
    Stream<Parameter> values =
        columns.values().stream()
            .map(column -> parameter(column, registers.getOrDefault(column.name(), Set.of())));
    return Stream.concat(values, ranges()).toList();
  }

  /** Both ends of what numbers and days are narrowed to. */
  private static Stream<Parameter> ranges() {
    SortedMap<String, Set<String>> registers = new TreeMap<>();
    declared()
        .map(Register::new)
        .forEach(
            register ->
                ColumnRange.names(register)
                    .forEach(
                        name ->
                            registers
                                .computeIfAbsent(name, any -> new TreeSet<>())
                                .add(register.name())));
    return registers.entrySet().stream()
        .map(
            each ->
                createParameter()
                    .name(each.getKey())
                    .in(In.QUERY)
                    .description(
                        (each.getKey().endsWith(ColumnRange.FROM)
                                ? "From this value, in "
                                : "Up to this value, in ")
                            + String.join(", ", each.getValue()))
                    .schema(createSchema().addType(SchemaType.STRING)));
  }

  private static Parameter parameter(Column column, Set<String> registers) {
    boolean flag = column.type().words().equals(List.of("yes", "no"));
    return createParameter()
        .name(column.name())
        .in(In.QUERY)
        .description(
            (flag ? "yes or no, in " : "Only this value (code or name), in ")
                + registers.stream().collect(joining(", ")))
        .schema(createSchema().addType(SchemaType.STRING));
  }

  private static Stream<BundleFile> declared() {
    return BuiltClasses.beside(BundleFile.class, "Files").stream()
        .flatMap(files -> Arrays.stream(files.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Produces.class))
        .filter(method -> method.getReturnType() == BundleFile.class)
        .map(OpenApiFilters::produced);
  }

  /** What a field may have is not asked here, so no metric needs to be known. */
  private static BundleFile produced(Method producer) {
    Object[] metrics =
        producer.getParameterCount() == 0 ? new Object[0] : new Object[] {new Metrics()};
    try {
      return (BundleFile) producer.invoke(null, metrics);
    } catch (IllegalAccessException | InvocationTargetException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
