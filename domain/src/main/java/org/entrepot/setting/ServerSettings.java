package org.entrepot.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.entrepot.setting.MailSettings.MailLogin;
import org.entrepot.setting.MailSettings.MailTls;
import org.jspecify.annotations.Nullable;

/** The settings of the server, read once: a wrong one ends the start. */
@ApplicationScoped
public class ServerSettings {

  private static final Set<Setting> READ =
      Set.of(
          Setting.PUBLIC_URL,
          Setting.TRUSTED_PROXIES,
          Setting.SESSION_IDLE_MINUTES,
          Setting.SESSION_HOURS,
          Setting.MAIL_HOST,
          Setting.MAIL_PORT,
          Setting.MAIL_TLS,
          Setting.MAIL_USER,
          Setting.MAIL_PASSWORD,
          Setting.MAIL_FROM,
          Setting.UPLOAD_MEGABYTES,
          Setting.ACCESS_LOG,
          Setting.ANONYMOUS_PER_MINUTE,
          Setting.NEARLY_FROM,
          Setting.MORE_THAN_STEPS,
          Setting.SIGNING_WINDOW_DAYS,
          Setting.USER_ECONOMIES);

  @Inject Config config;

  private final Map<Setting, String> values = new EnumMap<>(Setting.class);

  /** As these variables of an environment say. */
  public static ServerSettings of(Map<String, String> environment) {
    ServerSettings settings = new ServerSettings();
    settings.read(setting -> environment.get(setting.variable()));
    return settings;
  }

  @PostConstruct
  void read() {
    read(setting -> config.getOptionalValue(setting.property(), String.class).orElse(null));
  }

  /** Has a wrong one found when the application starts, not when somebody first needs it. */
  void check(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  /** The address that people use, where a proxy stands in front. */
  public Optional<String> publicUrl() {
    return value(Setting.PUBLIC_URL);
  }

  /** Addresses of the proxies in front whose word is taken for where a request comes from. */
  public Set<String> trustedProxies() {
    return list(Setting.TRUSTED_PROXIES);
  }

  /** How long somebody may leave a session alone. */
  public Duration sessionIdle() {
    return Duration.ofMinutes(Long.parseLong(required(Setting.SESSION_IDLE_MINUTES)));
  }

  /** How long a session lasts, however much it is used. */
  public Duration sessionLongest() {
    return Duration.ofHours(Long.parseLong(required(Setting.SESSION_HOURS)));
  }

  /** The mail server; empty where no mail is sent from here. */
  public Optional<MailSettings> mail() {
    return value(Setting.MAIL_HOST)
        .map(
            host ->
                new MailSettings(
                    host,
                    Integer.parseInt(required(Setting.MAIL_PORT)),
                    required(Setting.MAIL_FROM),
                    MailTls.valueOf(required(Setting.MAIL_TLS).toUpperCase(Locale.ROOT)),
                    value(Setting.MAIL_USER)
                        .map(user -> new MailLogin(user, required(Setting.MAIL_PASSWORD)))));
  }

  /** User-assigned codes of ISO 3166-1 that are economies here. */
  public Set<String> userEconomies() {
    return list(Setting.USER_ECONOMIES);
  }

  private Set<String> list(Setting setting) {
    return Arrays.stream(value(setting).orElse("").split("[\\s,]+", -1))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The largest upload. */
  public long uploadBytes() {
    return Long.parseLong(required(Setting.UPLOAD_MEGABYTES)) << 20;
  }

  /** The file of the access log; empty where none is written. */
  public Optional<String> accessLog() {
    return value(Setting.ACCESS_LOG).filter(file -> !file.equals("off"));
  }

  /** What is worked out in a minute for an address without a sign-in; 0 for whatever it asks. */
  public int anonymousPerMinute() {
    return Integer.parseInt(required(Setting.ANONYMOUS_PER_MINUTE));
  }

  /** The share of a published number at which "nearly" begins. */
  public BigDecimal nearlyFrom() {
    return new BigDecimal(required(Setting.NEARLY_FROM));
  }

  /** How far "more than" reaches, in steps of the last digit that is not zero. */
  public BigDecimal moreThanSteps() {
    return new BigDecimal(required(Setting.MORE_THAN_STEPS));
  }

  /** How many days before and after its edition a deal may be signed. */
  public int signingWindowDays() {
    return Integer.parseInt(required(Setting.SIGNING_WINDOW_DAYS));
  }

  /** All that the server reads, as it holds now, in the order of their declaration. */
  public List<SettingInForce> inForce() {
    return READ.stream().sorted().map(this::inForce).toList();
  }

  private SettingInForce inForce(Setting setting) {
    ConfigValue read = config.getConfigValue(setting.property());
    String set = read.getValue();
    boolean isSet = set != null && !set.isBlank();
    String shown = setting.isSecret() ? null : values.get(setting);
    return new SettingInForce(setting, shown, isSet, isSet ? read.getSourceName() : null);
  }

  private void read(Function<Setting, @Nullable String> source) {
    for (Setting setting : READ) {
      setting.checked(source.apply(setting)).ifPresent(value -> values.put(setting, value));
    }
    // links in mails lead to the address that is set, and never to one that a request names
    together(Setting.MAIL_HOST, Setting.MAIL_FROM);
    together(Setting.MAIL_HOST, Setting.PUBLIC_URL);
    together(Setting.MAIL_USER, Setting.MAIL_PASSWORD);
  }

  private void together(Setting set, Setting needed) {
    if (values.containsKey(set) && !values.containsKey(needed)) {
      throw new IllegalArgumentException(
          set.variable() + " is set; " + needed.variable() + " is needed with it");
    }
  }

  private Optional<String> value(Setting setting) {
    return Optional.ofNullable(values.get(setting));
  }

  private String required(Setting setting) {
    return value(setting).orElseThrow();
  }
}
