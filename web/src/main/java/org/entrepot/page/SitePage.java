package org.entrepot.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.access.Cost;
import org.entrepot.access.Permission;

/** Every page that exists: its address, its view and the permission that it takes. */
public enum SitePage {
  START("/", "overview"),
  OVERVIEW("/editions/(?<edition>[^/]+)", "overview"),
  FIGURE("/editions/(?<edition>[^/]+)/figures/(?<metric>[^/]+)", "figure"),
  FIGURES_FILE("/editions/(?<edition>[^/]+)/figures\\.csv", "figures-file"),
  POSTINGS_FILE(
      "/editions/(?<edition>[^/]+)/figures/(?<metric>[^/]+)/records\\.csv", "postings-file"),
  OPEN_RECORD(
      "/editions/(?<edition>[^/]+)/registers/(?<register>[a-z-]+)/(?<code>[^/]+)", "open-record"),
  POSTING("/editions/(?<edition>[^/]+)/postings/(?<seq>[0-9]{1,18})", "posting"),
  CLAIMS("/claims", "claims"),
  CLAIMS_FILE("/claims\\.(?<kind>csv|xlsx)", "claims-file"),
  PRESS("/press", "press"),
  OUTLOOK("/outlook", "outlook"),
  ECONOMIES("/economies", "economies"),
  ECONOMIES_FILE("/economies\\.(?<kind>csv|xlsx)", "economies-file"),
  PROBLEMS("/problems(/(?<code>[a-z0-9._-]+))?", "problems"),
  SIGN_IN("/sign-in", "sign-in"),
  PASSWORD("/password", "password"),
  WELCOME("/welcome", "welcome"),
  FORGOTTEN("/forgotten", "forgotten"),
  HOME("/desk", "home", Permission.EDITIONS_READ),
  SECOND_FACTOR("/desk/second-factor", "second-factor", Permission.OWN_ACCOUNT),
  PROFILE("/desk/profile", "profile", Permission.OWN_ACCOUNT),
  PEOPLE("/desk/people", "people", Permission.ACCOUNTS_MANAGE),
  SCOPE_NAMES(
      "/desk/people/scope/(?<limit>delegation|pavilion|company)/names\\.json",
      "scope-names",
      Permission.ACCOUNTS_MANAGE),
  PERSON("/desk/people/(?<account>[^/]+)", "person", Permission.ACCOUNTS_MANAGE),
  AUDIT("/desk/audit", "audit", Permission.AUDIT_READ),
  AUDIT_FILE("/desk/audit\\.(?<kind>csv|xlsx)", "audit-file", Permission.AUDIT_READ),
  SYSTEM("/desk/system", "system", Permission.SYSTEM_READ),
  IMPORTS("/desk/imports", "imports", Permission.JOBS_READ, Permission.RECORDS_IMPORT),
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
  ECONOMY_NAMES(
      "/desk/economies(/(?<economy>[^/]+))?",
      "economy-names",
      Permission.RECORDS_READ,
      Permission.SHARED_WRITE),
  MERGERS("/desk/companies", "mergers", Permission.RECORDS_READ, Permission.SHARED_WRITE),
  WAITING("/desk/deals/waiting", "waiting", Permission.RECORDS_READ, Permission.RECORDS_WRITE),
  VIEWS("/desk/views", "views", Permission.RECORDS_READ),
  REGISTER_FILE(
      "/desk/registers/(?<register>[a-z-]+)\\.(?<kind>csv|xlsx)",
      "register-file",
      Permission.RECORDS_READ),
  REGISTER(
      "/desk/registers(/(?<register>[a-z-]+))?",
      "register",
      Permission.RECORDS_READ,
      Permission.RECORDS_WRITE),
  NAMES("/desk/registers/(?<register>[a-z-]+)/names\\.json", "names", Permission.RECORDS_WRITE),
  NEW_RECORD("/desk/registers/(?<register>[a-z-]+)/new", "new-record", Permission.RECORDS_WRITE),
  CHANGE(
      "/desk/registers/(?<register>[a-z-]+)/changes/(?<change>[0-9]{1,18})",
      "change",
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

  private static final Set<SitePage> KEPT =
      EnumSet.of(
          START,
          OVERVIEW,
          FIGURE,
          OPEN_RECORD,
          POSTING,
          CLAIMS,
          PRESS,
          OUTLOOK,
          ECONOMIES,
          PROBLEMS);

  private static final Set<SitePage> FILES =
      EnumSet.of(FIGURES_FILE, POSTINGS_FILE, CLAIMS_FILE, ECONOMIES_FILE);

  /** How often somebody may try to sign in is limited by itself. */
  private static final Set<SitePage> FREE = EnumSet.of(SIGN_IN, PASSWORD, PROBLEMS);

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

  /** Whether it shows the same to many: what is to be read there needs no account. */
  boolean isKept() {
    return KEPT.contains(this);
  }

  /**
   * What it costs somebody who has not signed in, where it has to be made.
   *
   * @param method by which it is asked
   */
  Cost cost(String method) {
    if (this == PRESS && method.equals("POST")) {
      return Cost.TEXT;
    }
    if (FREE.contains(this)) {
      return Cost.NOTHING;
    }
    return FILES.contains(this) ? Cost.FILE : Cost.READ;
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
