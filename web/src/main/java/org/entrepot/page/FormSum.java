package org.entrepot.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entrepot.api.RenderedAnswer;

/**
 * A short name of what a form has shown before it is done, which the form sends back: whoever
 * changes anything in between is shown again.
 */
public final class FormSum {

  private FormSum() {}

  public static String of(String shown) {
    return RenderedAnswer.of(shown.getBytes(UTF_8)).etag().replace("\"", "");
  }
}
