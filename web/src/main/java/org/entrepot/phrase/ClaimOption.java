package org.entrepot.phrase;

/**
 * What a phrase could mean, in words.
 *
 * @param value of its field
 * @param chosen whether it was when the form was sent
 * @param line what is claimed of what, in one line
 * @param key of the verdict: its class
 * @param known what the records say
 * @param href the page where that can be seen
 */
public record ClaimOption(
    String value,
    boolean chosen,
    String about,
    String said,
    String line,
    String verdict,
    String key,
    String known,
    String reason,
    String href) {}
