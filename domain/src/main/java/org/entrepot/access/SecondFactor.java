package org.entrepot.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.InvalidValue;
import org.entrepot.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What an account shows besides its password: a code of an authenticator app, or, once each, one of
 * the recovery codes that were shown when the app was set up. It counts from the first code on,
 * which shows that the app has the secret.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

  /** So many lost phones until new ones have to be made. */
  private static final int RECOVERY_CODES = 8;

  /** Key of the account. */
  @Id private long account;

  /** In base 32, as apps have it. */
  private String secret;

  private @Nullable Instant since;

  @Column(name = "last_step")
  private long lastStep;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "account"))
  @Column(name = "hash")
  private Set<String> recoveryHashes = new HashSet<>();

  @Version private int revision;

  protected SecondFactor() {}

  /** Of which no code was shown yet. */
  SecondFactor(Account account) {
    this.account = account.id();
    this.secret = text(TimedCode.secret());
    this.revision = 1;
  }

  /** Whether a sign-in takes it. */
  public boolean isOn() {
    return since != null;
  }

  /** Since when a sign-in takes it; null while no code was shown. */
  public @Nullable Instant since() {
    return since;
  }

  /** How many of its recovery codes were not used. */
  public int recoveryCodes() {
    return recoveryHashes.size();
  }

  /** What its owner's app has to be told. */
  NewSecret shown(Account owner) {
    return new NewSecret(owner.name(), secret);
  }

  /** Another secret, as long as no code of the one before was shown. */
  void renew() {
    checkOff();
    secret = text(TimedCode.secret());
  }

  /**
   * Takes it into use with a first code.
   *
   * @return recovery codes, known here and never again
   * @throws InvalidValue with code {@code second-factor.code}
   */
  List<String> confirm(String code, Instant now) {
    checkOff();
    if (!isOfNow(code, now)) {
      throw wrong();
    }
    since = now;
    return newRecoveryCodes();
  }

  /** Other recovery codes; those before are void. */
  final List<String> newRecoveryCodes() {
    List<String> codes = Stream.generate(OneTimePassword::random).limit(RECOVERY_CODES).toList();
    recoveryHashes.clear();
    codes.forEach(code -> recoveryHashes.add(hash(code)));
    return codes;
  }

  /** Takes a code of the app or a recovery code; none is taken twice, and none before it is on. */
  boolean takes(String typed, Instant now) {
    if (!isOn()) {
      return false;
    }
    return isOfNow(typed, now) || recoveryHashes.remove(hash(typed));
  }

  private boolean isOfNow(String typed, Instant now) {
    OptionalLong step = TimedCode.step(bytes(), bare(typed), now, lastStep);
    step.ifPresent(each -> lastStep = each);
    return step.isPresent();
  }

  /**
   * As it is meant: without the gaps of its groups, in the digits and letters that it was made of.
   */
  private static String bare(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Pd}\\p{Cf}]", "")
        .toLowerCase(Locale.ROOT);
  }

  static RuleBroken none() {
    return new RuleBroken("second-factor.none");
  }

  static InvalidValue wrong() {
    return new InvalidValue("second-factor.code", "code", null);
  }

  private void checkOff() {
    if (isOn()) {
      throw new RuleBroken("second-factor.on");
    }
  }

  private static String hash(String code) {
    return HexFormat.of().formatHex(OpaqueToken.hash(bare(code)));
  }

  private static String text(byte[] secret) {
    return new String(secret, US_ASCII);
  }

  private byte[] bytes() {
    return secret.getBytes(US_ASCII);
  }
}
