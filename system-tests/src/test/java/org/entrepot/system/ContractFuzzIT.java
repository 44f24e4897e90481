package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.entrepot.system.FuzzedRequests.Fuzzed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever is sent to it, the API answers at once, and as its contract says. {@code
 * -Dentrepot.fuzz.requests} says how many requests, {@code -Dentrepot.fuzz.seed} which.
 */
@ExtendWith(Running.class)
class ContractFuzzIT {

  /**
   * As many as somebody sends who attacks us, and on other servers enough to see that they hold.
   */
  private static final int OF_AN_ATTACK = 18_000;

  private static final int ELSEWHERE = 3_000;
  private static final int AT_ONCE = 4;
  private static final long SEED = Long.getLong("entrepot.fuzz.seed", 20261130L);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int TOLD = 20;

  /** Servers refuse a longer head before it comes to us, and without a word. */
  private static final int LONGEST = 8_000;

  private static final Set<Integer> TOO_LONG = Set.of(400, 414, 431);

  private static final Executor EACH_ITS_THREAD = work -> new Thread(work).start();

  private static final SmallExpo EXPO = new SmallExpo("fuzzed");
  private static final List<String> ROLES = List.of("AUDITOR", "STATISTICS", "ADMINISTRATOR");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private final Map<String, String> tokens = new HashMap<>();
  private final int requests;
  private final AtomicInteger asked = new AtomicInteger();
  private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  ContractFuzzIT(Server server, Tokens tokens) {
    this.base = server.url();
    this.requests =
        Integer.getInteger(
            "entrepot.fuzz.requests", server instanceof Micro ? OF_AN_ATTACK : ELSEWHERE);
    for (String role : ROLES) {
      this.tokens.put(role, tokens.of(role));
    }
    this.tokens.put("stranger", "ent_none");
  }

  @BeforeAll
  static void expo(Tokens tokens, Client anyone) {
    JsonObject job = new Imports(anyone.bearing(tokens.of("STATISTICS"))).bundle(EXPO.bundle());
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
  }

  @Test
  void answersAsItsContractSaysWhateverIsSent() {
    Contract contract = Contract.committed();
    List<String> callers = List.of("nobody", "stranger", "AUDITOR", "STATISTICS", "ADMINISTRATOR");
    FuzzedRequests fuzzed = new FuzzedRequests(SEED, contract, known(), callers);
    System.out.println("contract fuzz: " + requests + " requests, seed " + SEED);
    CompletableFuture.allOf(
            IntStream.range(0, AT_ONCE)
                .mapToObj(sender -> CompletableFuture.runAsync(() -> send(fuzzed), EACH_ITS_THREAD))
                .toArray(CompletableFuture<?>[]::new))
        .join();
    System.out.println("contract fuzz: statuses " + statuses);
    assertThat(wrong.stream().limit(TOLD))
        .as("%d of %d with seed %d", wrong.size(), requests, SEED)
        .isEmpty();
    assertThat(statuses.keySet()).as("all kinds of answers").contains(200, 400, 401, 403, 404, 422);
    assertThat(statuses.values().stream().mapToInt(each -> each).sum())
        .as("answers")
        .isEqualTo(requests);
    assertThat(statuses.getOrDefault(429, 0)).as("too much asked").isLessThan(requests / 100);
  }

  /** Sends one after the other, until all have been sent; which come next is one row for all. */
  private void send(FuzzedRequests fuzzed) {
    while (true) {
      int number;
      Fuzzed request;
      synchronized (fuzzed) {
        number = asked.getAndIncrement();
        if (number >= requests) {
          return;
        }
        request = fuzzed.next();
      }
      send(number, request);
    }
  }

  private void send(int number, Fuzzed request) {
    try {
      HttpResponse<String> answer =
          Client.sent(http, asked(number, request), BodyHandlers.ofString());
      statuses.merge(answer.statusCode(), 1, Integer::sum);
      String fault = fault(request, answer);
      if (!fault.isEmpty()) {
        wrong.add(number + ": " + fault + ": " + request);
      }
    } catch (IOException none) {
      wrong.add(number + ": no answer, " + none + ": " + request);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** What there is. No token but those that nobody has. */
  private static Map<String, List<String>> known() {
    return Map.ofEntries(
        Map.entry("edition", List.of(EXPO.edition())),
        Map.entry("metric", List.of("deals", "tentative_deal_value", "exhibiting_companies")),
        Map.entry("register", List.of("deals", "companies", "exhibitors", "claims", "outlook")),
        Map.entry("code", List.of("D-0", "BUYER", "SELLER", "food")),
        Map.entry("by", List.of("economy", "section", "pavilion", "kind")),
        Map.entry("economy", List.of("CN", "DE", "AU")),
        Map.entry("section", List.of("food")),
        Map.entry("mode", List.of("preview")),
        Map.entry("file", List.of("deals.csv", "companies.csv")),
        Map.entry("limit", List.of("1", "2", "200")),
        Map.entry("preview", List.of("true", "false")),
        Map.entry("seq", List.of("1", "2")),
        Map.entry("id", List.of("1000000001")),
        Map.entry("indicator", List.of("imports_growth")));
  }

  private HttpRequest asked(int number, Fuzzed fuzzed) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base.toString().replaceFirst("/$", "") + fuzzed.path()))
            .timeout(PATIENCE)
            .method(fuzzed.method(), BodyPublishers.ofByteArray(fuzzed.body()))
            .headers(fuzzed.headers().toArray(String[]::new));
    String token = tokens.get(fuzzed.caller());
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    // each is from somewhere else: how much one may ask for is tried elsewhere
    return request
        .header("X-Forwarded-For", "2001:db8:" + Integer.toHexString(number % 0x10000) + "::1")
        .build();
  }

  /** What is wrong with an answer; empty where nothing is. */
  private static String fault(Fuzzed request, HttpResponse<String> answer) {
    int status = answer.statusCode();
    String type = answer.headers().firstValue("Content-Type").orElse("");
    String said = status + " " + type;
    if (status >= 500) {
      return said + " " + answer.body();
    }
    if (request.method().equals("HEAD") || request.method().equals("OPTIONS") || status == 304) {
      return "";
    }
    if (request.path().length() > LONGEST && TOO_LONG.contains(status)) {
      return "";
    }
    if (status >= 400) {
      return isProblem(answer, status, type) ? "" : "no problem, " + said + " " + answer.body();
    }
    if (request.otherMethod()) {
      return "";
    }
    return request.operation().declares(status, type) ? "" : "not declared, " + said;
  }

  private static boolean isProblem(HttpResponse<String> answer, int status, String type) {
    try {
      JsonObject problem = new Answer(status, answer.headers(), answer.body()).json();
      return type.toLowerCase(Locale.ROOT).startsWith("application/problem+json")
          && problem.getInt("status") == status
          && !problem.getString("code").isEmpty()
          && !answer.body().contains("\tat ")
          && answer.body().getBytes(StandardCharsets.UTF_8).length < 1 << 20;
    } catch (JsonException noJson) {
      return false;
    }
  }
}
