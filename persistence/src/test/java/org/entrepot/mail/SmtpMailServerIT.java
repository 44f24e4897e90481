package org.entrepot.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.entrepot.setting.ServerSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails as a mail server receives them. */
class SmtpMailServerIT {

  private static final MailMessage MESSAGE =
      new MailMessage(
          "wang@example.org",
          "设置Entrepot新密码",
          "王莉，您好：\n\nhttps://figures.example/welcome\n",
          "zh-Hans");

  private final GreenMail mailServer =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Map<String, String> set = new HashMap<>();

  @BeforeEach
  void start() {
    mailServer.start();
    set.put("ENTREPOT_PUBLIC_URL", "https://figures.example");
    set.put("ENTREPOT_MAIL_HOST", "127.0.0.1");
    set.put("ENTREPOT_MAIL_PORT", Integer.toString(mailServer.getSmtp().getPort()));
    set.put("ENTREPOT_MAIL_FROM", "entrepot@figures.example");
    set.put("ENTREPOT_MAIL_TLS", "none");
  }

  @AfterEach
  void stop() {
    mailServer.stop();
  }

  private void send() {
    SmtpMailServer sender = new SmtpMailServer();
    sender.settings = ServerSettings.of(set);
    sender.clock = Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC);
    assertThat(sender.isNamed()).isTrue();
    sender.send(MESSAGE);
  }

  private void fails(String reason) {
    assertThatThrownBy(this::send)
        .isInstanceOfSatisfying(
            MailNotSent.class, failed -> assertThat(failed.reason()).isEqualTo(reason));
  }

  @Test
  void aMailArrivesAsItWasWritten() throws Exception {
    send();
    MimeMessage received = mailServer.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo(MESSAGE.subject());
    assertThat(received.getContent().toString().replace("\r", "").strip())
        .isEqualTo(MESSAGE.text().strip());
    assertThat(received.getFrom()[0]).hasToString("Entrepot <entrepot@figures.example>");
    assertThat(GreenMailUtil.getAddressList(received.getAllRecipients())).isEqualTo(MESSAGE.to());
    assertThat(received.getContentLanguage()).containsExactly("zh-Hans");
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(received.getSentDate()).isEqualTo("2026-12-01T09:00:00Z");
  }

  @Test
  void theUserOfTheSettingsSignsIn() {
    mailServer.setUser("entrepot@figures.example", "entrepot", "a secret");
    set.put("ENTREPOT_MAIL_USER", "entrepot");
    set.put("ENTREPOT_MAIL_PASSWORD", "a secret");
    send();
    assertThat(mailServer.getReceivedMessages()).hasSize(1);

    set.put("ENTREPOT_MAIL_PASSWORD", "another");
    fails("AuthenticationFailedException");
  }

  @Test
  void nothingIsSentInTheClearUnlessThatIsSet() {
    set.remove("ENTREPOT_MAIL_TLS");
    assertThatThrownBy(this::send).isInstanceOf(MailNotSent.class);
    assertThat(mailServer.getReceivedMessages()).isEmpty();
  }

  @Test
  void aCertificateOfNobodyIsNotTrusted() {
    GreenMail encrypted =
        new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    encrypted.start();
    try {
      set.put("ENTREPOT_MAIL_TLS", "tls");
      set.put("ENTREPOT_MAIL_PORT", Integer.toString(encrypted.getSmtps().getPort()));
      assertThatThrownBy(this::send).isInstanceOf(MailNotSent.class);
      assertThat(encrypted.getReceivedMessages()).isEmpty();
    } finally {
      encrypted.stop();
    }
  }

  @Test
  void aServerThatIsAwayIsSaidByTheKindOfFault() {
    mailServer.stop();
    fails("ConnectException");
  }
}
