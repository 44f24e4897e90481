package org.entrepot.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every page that exists: its address, its view and who may open and use it. */
public enum SitePage {
  START("/", "overview", Who.EVERYONE),
  OVERVIEW("/editions/(?<edition>[^/]+)", "overview", Who.EVERYONE),
  FIGURE("/editions/(?<edition>[^/]+)/figures/(?<metric>[^/]+)", "figure", Who.EVERYONE),
  CLAIMS("/claims", "claims", Who.EVERYONE),
  CLAIMS_FILE("/claims\\.(?<kind>csv|xlsx)", "claims-file", Who.EVERYONE),
  OUTLOOK("/outlook", "outlook", Who.EVERYONE),
  ECONOMIES("/economies", "economies", Who.EVERYONE),
  ECONOMIES_FILE("/economies\\.(?<kind>csv|xlsx)", "economies-file", Who.EVERYONE),
  SIGN_IN("/sign-in", "sign-in", Who.EVERYONE),
  PASSWORD("/password", "password", Who.EVERYONE),
  IMPORTS("/desk(/imports)?", "imports", Who.STAFF, Who.IMPORTERS),
  TEXT("/desk/texts", "text", Who.IMPORTERS),
  PUBLISHED("/desk/published-figures", "published-figures", Who.STAFF, Who.IMPORTERS),
  WAITING("/desk/deals/waiting", "waiting", Who.STAFF, Who.IMPORTERS),
  REGISTER_FILE(
      "/desk/registers/(?<register>[a-z-]+)\\.(?<kind>csv|xlsx)", "register-file", Who.STAFF),
  REGISTER("/desk/registers(/(?<register>[a-z-]+))?", "register", Who.STAFF, Who.IMPORTERS),
  RECORD(
      "/desk/registers/(?<register>[a-z-]+)/records/(?<code>[^/]+)",
      "record",
      Who.STAFF,
      Who.IMPORTERS),
  REFUSED("/desk/imports/(?<import>[0-9]+)/refused\\.csv", "refused", Who.STAFF, Who.IMPORTERS),
  IMPORT("/desk/imports/(?<import>[0-9]+)", "import", Who.STAFF, Who.IMPORTERS) {
    @Override
    boolean hasScripts() {
      return true;
    }
  };

  private final Pattern pattern;
  private final String view;
  private final Who who;
  private final Who sender;

  SitePage(String pattern, String view, Who who) {
    this(pattern, view, who, who);
  }

  SitePage(String pattern, String view, Who who, Who sender) {
    this.pattern = Pattern.compile(pattern);
    this.view = view;
    this.who = who;
    this.sender = sender;
  }

  public String view() {
    return "/WEB-INF/pages/" + view + ".xhtml";
  }

  /** Whether the view has scripts of PrimeFaces. */
  boolean hasScripts() {
    return false;
  }

  /** Who may look at it. */
  public Who who() {
    return who;
  }

  /** Who may send its forms. */
  public Who sender() {
    return sender;
  }

  Optional<Matcher> match(String path) {
    return Optional.of(pattern.matcher(path)).filter(Matcher::matches);
  }

  static Optional<SitePage> at(String path) {
    return Arrays.stream(values()).filter(p -> p.match(path).isPresent()).findFirst();
  }
}
