package org.entrepot.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.access.Permission;

/** Every page that exists: its address, its view and the permission that it takes. */
public enum SitePage {
  START("/", "overview"),
  OVERVIEW("/editions/(?<edition>[^/]+)", "overview"),
  FIGURE("/editions/(?<edition>[^/]+)/figures/(?<metric>[^/]+)", "figure"),
  CLAIMS("/claims", "claims"),
  CLAIMS_FILE("/claims\\.(?<kind>csv|xlsx)", "claims-file"),
  OUTLOOK("/outlook", "outlook"),
  ECONOMIES("/economies", "economies"),
  ECONOMIES_FILE("/economies\\.(?<kind>csv|xlsx)", "economies-file"),
  SIGN_IN("/sign-in", "sign-in"),
  PASSWORD("/password", "password"),
  IMPORTS("/desk(/imports)?", "imports", Permission.JOBS_READ, Permission.RECORDS_IMPORT),
  TEXT("/desk/texts", "text", Permission.CLAIMS_WRITE),
  PUBLISHED(
      "/desk/published-figures",
      "published-figures",
      Permission.PUBLISHED_READ,
      Permission.PUBLISHED_TIE),
  EDITION(
      "/desk/editions(/(?<edition>[^/]+))?",
      "edition",
      Permission.EDITIONS_READ,
      Permission.EDITIONS_CLOSE),
  WAITING("/desk/deals/waiting", "waiting", Permission.RECORDS_READ, Permission.RECORDS_WRITE),
  REGISTER_FILE(
      "/desk/registers/(?<register>[a-z-]+)\\.(?<kind>csv|xlsx)",
      "register-file",
      Permission.RECORDS_READ),
  REGISTER(
      "/desk/registers(/(?<register>[a-z-]+))?",
      "register",
      Permission.RECORDS_READ,
      Permission.RECORDS_WRITE),
  RECORD(
      "/desk/registers/(?<register>[a-z-]+)/records/(?<code>[^/]+)",
      "record",
      Permission.RECORDS_READ,
      Permission.RECORDS_WRITE),
  REFUSED(
      "/desk/imports/(?<import>[0-9]+)/refused\\.csv",
      "refused",
      Permission.JOBS_READ,
      Permission.RECORDS_IMPORT),
  IMPORT(
      "/desk/imports/(?<import>[0-9]+)", "import", Permission.JOBS_READ, Permission.RECORDS_IMPORT);

  private final Pattern pattern;
  private final String view;
  private final Permission look;
  private final Permission send;

  /** Open to all. */
  SitePage(String pattern, String view) {
    this(pattern, view, Permission.PUBLIC);
  }

  SitePage(String pattern, String view, Permission permission) {
    this(pattern, view, permission, permission);
  }

  SitePage(String pattern, String view, Permission look, Permission send) {
    this.pattern = Pattern.compile(pattern);
    this.view = view;
    this.look = look;
    this.send = send;
  }

  public String view() {
    return "/WEB-INF/pages/" + view + ".xhtml";
  }

  /** What it takes to look at it. */
  public Permission look() {
    return look;
  }

  /** What it takes to send its forms. */
  public Permission send() {
    return send;
  }

  /** Whether its address begins like this. */
  boolean isAt(String start) {
    return pattern.pattern().startsWith(start);
  }

  Optional<Matcher> match(String path) {
    return Optional.of(pattern.matcher(path)).filter(Matcher::matches);
  }

  static Optional<SitePage> at(String path) {
    return Arrays.stream(values()).filter(p -> p.match(path).isPresent()).findFirst();
  }
}
