package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entrepot.InvalidValue;
import org.entrepot.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One's own account. */
class ProfileTest {

  private static final String PASSWORD = "correct horse battery";
  private static final PersonDetails WANG = new PersonDetails("Wang Li", "wang@example.org");
  private static final PersonalChoices SHANGHAI = new PersonalChoices("zh-Hans", "Asia/Shanghai");

  private final Desk desk =
      new Desk().with("wang", PASSWORD, Role.AUDITOR).with("chen", PASSWORD, Role.AUDITOR);

  private void change(String name, PersonDetails person, String password) {
    change(desk.accounts.get(name).identity(), person, password);
  }

  private void change(Identity who, PersonDetails person, String password) {
    desk.profiles.change(who, new ProfileWish(person, SHANGHAI, password, null), Desk.HOME);
  }

  private static String code(ThrowingCallable work) {
    return catchThrowableOfType(Problem.class, work).code();
  }

  @Test
  void whoeverHasTheirPasswordChangesWhereTheyAreMailed() {
    assertThat(code(() -> change("wang", WANG, ""))).isEqualTo("profile.password");
    assertThat(code(() -> change("wang", WANG, "another"))).isEqualTo("password.wrong");
    assertThat(desk.profiles.own("wang").person().mail()).isNull();

    change("wang", WANG, PASSWORD);

    assertThat(desk.profiles.own("wang").person()).isEqualTo(WANG);
    assertThat(desk.accounts.chosen).containsEntry("wang", SHANGHAI);
    assertThat(desk.trail).endsWith("profile.changed wang wang");
  }

  @Test
  void whoeverWasSignedOutByAChangeMeanwhileChangesNothing() {
    Identity now = desk.accounts.get("wang").identity();
    Identity before = new Identity(now.name(), now.roles(), now.scope(), now.revision() - 1);

    assertThat(code(() -> change(before, new PersonDetails("Thief", null), "")))
        .isEqualTo("sign-in.needed");
  }

  @Test
  void anotherNameTakesNoPassword() {
    change("wang", new PersonDetails("Wang Li", null), "");
    assertThat(desk.profiles.own("wang").person().fullName()).isEqualTo("Wang Li");
  }

  @Test
  void theAddressOfAnotherIsRefused() {
    change("wang", WANG, PASSWORD);
    assertThat(code(() -> change("chen", WANG, PASSWORD))).isEqualTo("account.mail-taken");
  }

  @Test
  void aTokenHasNoProfile() {
    assertThat(code(() -> desk.profiles.own("token:50"))).isEqualTo("account.unknown");
    desk.profiles.chooseLanguage("token:50", "en");
    assertThat(desk.accounts.chosen).isEmpty();
  }

  @Test
  void theLanguageOfThePagesIsKept() {
    desk.profiles.chooseLanguage("wang", "zh-Hans");
    assertThat(desk.accounts.chosen).containsEntry("wang", new PersonalChoices("zh-Hans", null));
    assertThat(desk.trail).isEmpty();
  }

  @Test
  void choicesAreOfWhatThereIs() {
    assertThat(SHANGHAI.locale()).isEqualTo(Locale.forLanguageTag("zh-Hans"));
    assertThat(SHANGHAI.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(new PersonalChoices(" ", "")).isEqualTo(PersonalChoices.NONE);
    assertThat(PersonalChoices.NONE.locale()).isNull();
    assertThat(PersonalChoices.zones())
        .contains("Asia/Shanghai", "America/Argentina/Buenos_Aires", "UTC")
        .doesNotContain("GMT0", "Etc/GMT+3", "SystemV/PST8");
    assertThat(code(() -> new PersonalChoices("fr", null))).isEqualTo("account.language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Atlantis", "GMT+8", "+08:00", "asia/shanghai", "Asia/", "Beijing"})
  void aZoneIsOneThatIsCalledByAPlace(String zone) {
    assertThat(
            catchThrowableOfType(InvalidValue.class, () -> new PersonalChoices(null, zone)).code())
        .isEqualTo("account.zone");
  }
}
