package org.entrepot.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium of this machine, with nobody's profile. */
final class Browser implements AutoCloseable {

  /** Milliseconds. A busy machine takes longer than the five seconds that assertions wait. */
  private static final int PATIENCE = 60_000;

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> complaints = new ArrayList<>();

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /** Where it is on this machine, if there is one. */
  static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it; no browser is downloaded. */
  static Browser open() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browser(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program().orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking"))));
  }

  /** A page of a reader with this language and theme; addresses are under the base. */
  Page page(URI base, String language, com.microsoft.playwright.options.ColorScheme theme) {
    return page(options(base, language).setColorScheme(theme));
  }

  /** A page of a reader whose browser runs no scripts. */
  Page withoutScript(URI base, String language) {
    return page(options(base, language).setJavaScriptEnabled(false));
  }

  private static com.microsoft.playwright.Browser.NewContextOptions options(
      URI base, String language) {
    return new com.microsoft.playwright.Browser.NewContextOptions()
        .setBaseURL(base.toString())
        .setLocale(language);
  }

  private Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
    BrowserContext context = chromium.newContext(options);
    Page page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  /** Signs somebody in on the page that asks for it, and waits for the page that was wanted. */
  static Page signIn(Page page, String name) {
    page.locator("input[autocomplete=username]").fill(name);
    page.locator("input[type=password]").fill(Database.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
    return page;
  }

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /**
   * What the browser itself found wrong since the last call: scripts that failed, styles that were
   * refused.
   */
  List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
