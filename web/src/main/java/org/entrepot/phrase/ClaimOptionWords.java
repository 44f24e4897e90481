package org.entrepot.phrase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.entrepot.LocalText;
import org.entrepot.access.Access;
import org.entrepot.claim.CheckedClaim;
import org.entrepot.claim.CheckedClaimPages;
import org.entrepot.claim.Claim;
import org.entrepot.claim.ClaimWords;
import org.entrepot.edition.Editions;
import org.entrepot.figure.DimensionValues;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/** Puts what a number could claim in words of the reader's language. */
@RequestScoped
class ClaimOptionWords {

  @Inject Editions editions;
  @Inject DimensionValues members;
  @Inject Access access;
  @Inject Display reader;
  @Inject CheckedClaimPages pages;

  /**
   * @param chosen the value that was chosen when the form was sent
   */
  ClaimOption claim(String value, String chosen, CheckedClaim candidate) {
    ClaimWords words = new ClaimWords(reader.texts(), members.seenBy(access.visibility()));
    String key = candidate.verdict().name().toLowerCase(Locale.ROOT);
    String about = words.about(candidate, edition(candidate.claim()));
    String said = words.said(candidate);
    return new ClaimOption(
        value,
        value.equals(chosen),
        about,
        said,
        reader.texts().text("press.claim", about, said),
        reader.texts().text("verdict." + key),
        key,
        candidate.value().in(reader.getLocale()),
        candidate.reason().in(reader.getLocale()),
        pages.page(candidate));
  }

  private @Nullable LocalText edition(Claim claim) {
    return claim.edition() == null ? null : editions.get(claim.edition()).name();
  }
}
