package org.entrepot.setting;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that can be set, with what is right; docs/settings.md lists the same. */
public enum Setting {
  DB_URL(null, "jdbc:postgresql:.+", "a JDBC URL like jdbc:postgresql://host:5432/entrepot"),
  DB_USER,
  DB_PASSWORD,
  DB_OWNER_USER,
  DB_OWNER_PASSWORD,
  DATA,
  HTTP_PORT("8080", Port.FORM, Port.WANTED),
  HTTP_ADDRESS("127.0.0.1", ".*", ""),
  JAVA_OPTIONS,
  PG_USER,
  TOKEN,
  TRACE,
  PUBLIC_URL(null, "https?://[^/\\s]+(/\\S*)?", "an address like https://figures.example"),
  TRUSTED_PROXIES(
      null,
      "[\\s,]*[0-9a-fA-F.:]{2,45}([\\s,]+[0-9a-fA-F.:]{2,45})*[\\s,]*",
      "a list of addresses"),
  MAIL_HOST(null, "[a-zA-Z0-9.:_-]+", "the name of a mail server"),
  MAIL_PORT("587", Port.FORM, Port.WANTED),
  MAIL_TLS("starttls", "starttls|tls|none", "starttls, tls or none"),
  MAIL_USER,
  MAIL_PASSWORD,
  MAIL_FROM(null, "[^@\\s<>]+@[^@\\s<>]+", "an address like entrepot@figures.example"),
  SESSION_IDLE_MINUTES("30", "[1-9][0-9]{0,3}", "a number of minutes from 1 to 9999"),
  SESSION_HOURS("12", "[1-9][0-9]{0,2}", "a number of hours from 1 to 999"),
  UPLOAD_MEGABYTES("512", "[1-9][0-9]{0,5}", "a number of megabytes from 1 to 999999"),
  ACCESS_LOG,
  ANONYMOUS_PER_MINUTE("600", "0|[1-9][0-9]{0,6}", "a number from 0 to 9999999"),
  NEARLY_FROM("0.95", "0\\.(?=[0-9]*[1-9])[0-9]{1,4}", "a number like 0.95, above 0 and below 1,"),
  MORE_THAN_STEPS("1", "[1-9][0-9]?", "a number from 1 to 99"),
  SIGNING_WINDOW_DAYS("0", "[0-9]{1,3}", "a number of days from 0 to 999"),
  USER_ECONOMIES(
      null,
      "[\\s,]*(AA|Q[M-Z]|X[A-Z]|ZZ)([\\s,]+(AA|Q[M-Z]|X[A-Z]|ZZ))*[\\s,]*",
      "a list of user-assigned codes of ISO 3166-1 (AA, QM to QZ, XA to XZ, ZZ) such as XK");

  /** What the number of a port is. */
  private static final class Port {
    static final String FORM =
        "[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]";
    static final String WANTED = "a port from 1 to 65535";
  }

  private final @Nullable String standard;
  private final String form;
  private final String wanted;

  Setting() {
    this(null, "(?s).*", "");
  }

  /**
   * @param standard what holds where it is not set
   * @param form an expression for what may be set
   * @param wanted that in words
   */
  Setting(@Nullable String standard, String form, String wanted) {
    this.standard = standard;
    this.form = form;
    this.wanted = wanted;
  }

  /** Its name in the environment. */
  public String variable() {
    return "ENTREPOT_" + name();
  }

  /** Its name in MicroProfile Config, which finds the variable of the environment by it. */
  public String property() {
    return "entrepot." + name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** Whether nobody is to be shown what it is. */
  public boolean isSecret() {
    return name().endsWith("PASSWORD") || this == TOKEN;
  }

  /** What holds where it is not set. */
  public Optional<String> standard() {
    return Optional.ofNullable(standard);
  }

  /** Whether this may be set. */
  public boolean takes(String text) {
    return text.matches(form);
  }

  /**
   * What was set, or what holds where nothing was.
   *
   * @throws IllegalArgumentException in a sentence that names the variable, what it is and what
   *     would be right
   */
  public Optional<String> checked(@Nullable String set) {
    if (set == null || set.isBlank()) {
      return standard();
    }
    if (!takes(set)) {
      // a URL of a database may have a password in it
      String is = this == DB_URL ? "something else" : "\"" + set + "\"";
      throw new IllegalArgumentException(variable() + " is " + is + "; " + wanted + " is needed");
    }
    return Optional.of(set);
  }
}
