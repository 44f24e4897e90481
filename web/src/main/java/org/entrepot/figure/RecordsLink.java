package org.entrepot.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** The address of the postings that make a figure, as it was read. */
final class RecordsLink {

  private RecordsLink() {}

  static String to(Figure figure, String base) {
    StringBuilder address =
        new StringBuilder(base)
            .append("editions/")
            .append(figure.edition().code())
            .append("/figures/")
            .append(figure.metric().code())
            .append("/records?at=")
            .append(figure.reading().position());
    FigureJson.scope(figure).forEach((name, value) -> append(address, name, value));
    if (figure.reading().through() != null) {
      append(address, "through", figure.reading().through().toString());
    }
    return address.toString();
  }

  private static void append(StringBuilder address, String name, String value) {
    address.append('&').append(name).append('=').append(URLEncoder.encode(value, UTF_8));
  }
}
