package org.entrepot.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every page that exists: its address, its view and who may open it. */
public enum Place {
  START("/", "overview", Who.EVERYONE),
  OVERVIEW("/editions/(?<edition>[^/]+)", "overview", Who.EVERYONE),
  FIGURE("/editions/(?<edition>[^/]+)/figures/(?<metric>[^/]+)", "figure", Who.EVERYONE),
  SIGN_IN("/sign-in", "sign-in", Who.EVERYONE),
  PASSWORD("/password", "password", Who.EVERYONE);

  private final Pattern pattern;
  private final String view;
  private final Who who;

  Place(String pattern, String view, Who who) {
    this.pattern = Pattern.compile(pattern);
    this.view = view;
    this.who = who;
  }

  public String view() {
    return "/WEB-INF/pages/" + view + ".xhtml";
  }

  public Who who() {
    return who;
  }

  Optional<Matcher> match(String path) {
    return Optional.of(pattern.matcher(path)).filter(Matcher::matches);
  }

  static Optional<Place> at(String path) {
    return Arrays.stream(values()).filter(p -> p.match(path).isPresent()).findFirst();
  }
}
