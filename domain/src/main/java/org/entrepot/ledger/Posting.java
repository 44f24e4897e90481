package org.entrepot.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A countable fact as it was appended to the ledger of an edition. It is never changed; what no
 * longer stands is reversed by another posting.
 *
 * @param seq place in the ledger, from 1, without gaps
 * @param recordedAt never before the posting before it
 * @param fact what it says; of a reversal the negative quantity and all else as in the original
 * @param revision revision of the record that it came from
 * @param batch the job that it belongs to, or 0
 * @param reverses the posting that no longer stands because of this one, or null
 * @param reason a code, or null
 * @param commitment SHA-256 over a salt and the text of the posting, 64 lower-case hex digits
 */
public record Posting(
    PostingSource source,
    long seq,
    Instant recordedAt,
    Fact fact,
    int revision,
    long batch,
    @Nullable Long reverses,
    @Nullable String reason,
    String commitment) {}
