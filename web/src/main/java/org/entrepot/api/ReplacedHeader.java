package org.entrepot.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request with one header replaced. */
final class ReplacedHeader extends HttpServletRequestWrapper {

  private final String header;
  private final @Nullable String value;

  /** With this value in place of those that it has; null for none. */
  ReplacedHeader(HttpServletRequest request, String header, @Nullable String value) {
    super(request);
    this.header = header;
    this.value = value;
  }

  @Override
  public @Nullable String getContentType() {
    return getHeader("Content-Type");
  }

  @Override
  public @Nullable String getHeader(String name) {
    return name.equalsIgnoreCase(header) ? value : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    List<String> names = Collections.list(super.getHeaderNames());
    names.removeIf(name -> name.equalsIgnoreCase(header));
    return Collections.enumeration(
        Stream.concat(names.stream(), Stream.ofNullable(value).map(given -> header)).toList());
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return name.equalsIgnoreCase(header)
        ? Collections.enumeration(Stream.ofNullable(value).toList())
        : super.getHeaders(name);
  }
}
