package org.entrepot.merger;

/**
 * Records of one kind that a merger changed.
 *
 * @param record what kind: {@code deal}
 * @param moved how many changed hands: they name the company that stays, or what is its, since
 * @param withdrawn how many were withdrawn instead, as both companies had one
 */
public record MergedRecords(String record, long moved, long withdrawn) {}
