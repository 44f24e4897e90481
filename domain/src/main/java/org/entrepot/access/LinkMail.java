package org.entrepot.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail with a link that sets a password: asked for, sent by whichever node comes first, and tried
 * again where that failed. Its text is not here: the link is made when it is sent.
 */
@Entity
@Table(name = "link_mail")
public class LinkMail {

  /** The account has been disabled, has no address, or its link was used meanwhile. */
  static final String NOT_WANTED = "NOT_WANTED";

  /** It could not be written: the log of the server says why. */
  static final String BROKEN = "BROKEN";

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  /** Longer than sending takes; where a node has died over it, another sends it then. */
  private static final Duration IN_HAND = Duration.ofMinutes(5);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "link_mail_seq")
  @SequenceGenerator(name = "link_mail_seq", sequenceName = "link_mail_seq")
  private long id;

  @ManyToOne
  @JoinColumn(name = "account")
  private Account account;

  @Enumerated(EnumType.STRING)
  private MailKind kind;

  private String language;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  private int failures;
  private @Nullable String failure;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Version private int revision;

  protected LinkMail() {}

  /** One that is due at once. */
  LinkMail(Account account, MailKind kind, Locale language, Instant now) {
    this.account = account;
    this.kind = kind;
    this.language = language.toLanguageTag();
    this.askedAt = now;
    this.dueAt = now;
    this.revision = 1;
  }

  long id() {
    return id;
  }

  Account account() {
    return account;
  }

  public MailKind kind() {
    return kind;
  }

  Locale language() {
    return Locale.forLanguageTag(language);
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** Null of one that was not sent. */
  public @Nullable Instant sentAt() {
    return sentAt;
  }

  /** When it is tried next; null of one that is over. */
  public @Nullable Instant dueAt() {
    return dueAt;
  }

  /** Why it could not be sent, the last time, as a code; null where it could. */
  public @Nullable String failure() {
    return failure;
  }

  public LinkMailState state() {
    if (sentAt != null) {
      return LinkMailState.SENT;
    }
    return dueAt == null ? LinkMailState.FAILED : LinkMailState.WAITING;
  }

  boolean isDue(Instant now) {
    return dueAt != null && !now.isBefore(dueAt);
  }

  /** Whether its reader can still do anything with it. */
  boolean isWanted(Instant now) {
    return account.person().mail() != null
        && (kind == MailKind.FORGOTTEN
            ? account.state() == AccountState.ACTIVE
            : account.isOpen(now));
  }

  /** No other node sends it meanwhile. */
  void take(Instant now) {
    dueAt = now.plus(IN_HAND);
  }

  void sent(Instant now) {
    sentAt = now;
    dueAt = null;
    failure = null;
  }

  /**
   * It is tried again after a pause that grows, as long as that is worth it, and nobody has given
   * it up meanwhile.
   */
  void failed(String reason, Instant now) {
    if (dueAt == null) {
      return;
    }
    failures++;
    failure = reason;
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
    Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    dueAt = next.isAfter(askedAt.plus(kind.tried())) ? null : next;
  }

  void giveUp(String reason) {
    failure = reason;
    dueAt = null;
  }
}
