package org.entrepot.job;

import java.util.List;
import java.util.Locale;
import org.entrepot.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a job failed with, to be said later in the reader's language.
 *
 * @param code stable
 * @param arguments of the code's sentence
 */
public record JobProblem(String code, List<String> arguments) {

  public JobProblem {
    arguments = List.copyOf(arguments);
  }

  public static JobProblem of(Problem problem) {
    return new JobProblem(problem.code(), problem.arguments());
  }

  static JobProblem parse(String code, @Nullable String lines) {
    return new JobProblem(code, lines == null ? List.of() : List.of(lines.split("\n", -1)));
  }

  /** The arguments, one a line. */
  @Nullable String lines() {
    return arguments.isEmpty()
        ? null
        : String.join("\n", arguments.stream().map(each -> each.replace('\n', ' ')).toList());
  }

  public String message(Locale locale) {
    return Problem.message(code, locale, arguments.toArray());
  }
}
