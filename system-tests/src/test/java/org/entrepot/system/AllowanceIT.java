package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What one address may have worked out without a sign-in. Each test is at an address of its own.
 */
@ExtendWith(Running.class)
class AllowanceIT {

  private static final SmallExpo EXPO = new SmallExpo("allowed");
  private static final String FIGURE = "editions/" + EXPO.edition() + "/figures/deals";
  private static final String FORWARDED = "X-Forwarded-For";
  private static final String FILE = "../../economies.csv";

  private final Client anyone;
  private final Client auditor;

  AllowanceIT(Client anyone, Tokens tokens, Database behindAProxyOfOurs) {
    this.anyone = anyone;
    this.auditor = anyone.bearing(tokens.of("AUDITOR"));
  }

  @BeforeAll
  static void expo(Tokens tokens, Client anyone) {
    new Imports(anyone.bearing(tokens.of("STATISTICS"))).bundle(EXPO.bundle());
  }

  @Test
  void whatIsWorkedOutCostsAndWhatIsKeptDoesNot() {
    String address = "203.0.113.1";
    Answer first = get(FIGURE + "?economy=DE", address);
    assertThat(first.header("RateLimit-Policy")).isEqualTo("\"anonymous\";q=1800;w=60");
    assertThat(first.header("RateLimit")).startsWith("\"anonymous\";r=1799;t=1");
    assertThat(get(FIGURE + "?economy=DE", address).header("RateLimit")).isEmpty();

    assertThat(left(get(FILE, address))).isBetween(1779, 1780);
    assertThat(left(get("economies", address, "Accept", "text/csv"))).isBetween(1759, 1780);
    assertThat(get("../../economies?on=2020-02-29", address).header("RateLimit")).isNotEmpty();
    assertThat(get("../../economies?on=2020-02-29", address).header("RateLimit")).isEmpty();
  }

  @Test
  void figuresAndTheirRecordsAsFilesCostAsInTheApi() {
    String figures = "editions/" + EXPO.edition() + "/figures";
    assertThat(left(get("../../" + figures + ".csv", "203.0.113.4"))).isEqualTo(1780);
    assertThat(left(get(figures, "203.0.113.5", "Accept", "text/csv"))).isEqualTo(1780);
    String records = FIGURE + "/records";
    assertThat(left(get("../../" + records + ".csv", "203.0.113.6"))).isEqualTo(1780);
    assertThat(left(get(records, "203.0.113.7", "Accept", "text/csv"))).isEqualTo(1780);
  }

  @Test
  void whoHasSignedInAndWhatIsFreeIsNotCounted() {
    assertThat(auditor.get(FIGURE + "?economy=FR").header("RateLimit")).isEmpty();
    for (String free : List.of("ping", "session", "openapi.json", "../../sign-in")) {
      Answer answer = get(free, "203.0.113.2");
      assertThat(answer.status()).as(free).isEqualTo(200);
      assertThat(answer.header("RateLimit")).as(free).isEmpty();
    }
  }

  @Test
  void whoAsksForTooMuchWaits() {
    String address = "2001:db8:0:1::7";
    Answer file = refused("economies", address, "Accept", "text/csv");
    assertThat(file.header("Content-Type")).startsWith("application/problem+json");
    assertThat(file.json().getString("code")).isEqualTo("request.too-many");
    assertThat(Integer.parseInt(file.header("Retry-After"))).isBetween(1, 60);
    assertThat(file.header("RateLimit")).startsWith("\"anonymous\";r=");

    Answer page = refused(FILE, address, "Accept-Language", "en");
    assertThat(page.body()).contains("Too many requests", "request.too-many", "data-theme");
    assertThat(Integer.parseInt(page.header("Retry-After"))).isBetween(1, 60);
    assertThat(page.header("RateLimit")).startsWith("\"anonymous\";r=");
  }

  @Test
  void oneNetworkIsOneAddressAndOthersDoNotWait() {
    String address = "2001:db8:0:3::7";
    refused(FILE, address);
    assertThat(left(get(FIGURE + "?economy=AU", "2001:db8:0:3:ffff::1"))).isLessThan(200);
    assertThat(left(get(FIGURE + "?economy=FR", "2001:db8:0:4::7"))).isEqualTo(1799);
    assertThat(get("../../sign-in", address).status()).isEqualTo(200);
    assertThat(auditor.get("economies", "Accept", "text/csv", FORWARDED, address).status())
        .isEqualTo(200);
  }

  @Test
  void aTextThatIsReadCostsMoreThanAPage() {
    String address = "2001:db8:0:5::7";
    assertThat(left(text(address))).isEqualTo(1790);

    Answer refused = refused(() -> text(address));

    assertThat(refused.body()).contains("Too many requests");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
  }

  private Answer text(String address) {
    return anyone.send(
        "POST",
        "../../press",
        BodyPublishers.ofString("text=Nobody+came."),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Accept-Language",
        "en",
        FORWARDED,
        address);
  }

  private Answer refused(String path, String address, String... headers) {
    return refused(() -> get(path, address, headers));
  }

  /** Asks several times at once, and again until one is refused. */
  private static Answer refused(Supplier<Answer> asked) {
    for (int round = 0; round < 200; round++) {
      List<Answer> answers =
          IntStream.range(0, 16).parallel().mapToObj(each -> asked.get()).toList();
      assertThat(answers).extracting(Answer::status).isSubsetOf(200, 429);
      Optional<Answer> refused = answers.stream().filter(each -> each.status() == 429).findAny();
      if (refused.isPresent()) {
        return refused.get();
      }
    }
    throw new AssertionError("never refused");
  }

  private static int left(Answer answer) {
    return Integer.parseInt(answer.header("RateLimit").replaceAll(".*;r=([0-9]+);.*", "$1"));
  }

  private Answer get(String path, String address, String... more) {
    String[] headers = new String[more.length + 2];
    System.arraycopy(more, 0, headers, 2, more.length);
    headers[0] = FORWARDED;
    headers[1] = address;
    return anyone.get(path, headers);
  }
}
