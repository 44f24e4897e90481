package org.entrepot.merger;

/**
 * A company on pages about mergers.
 *
 * @param name in full, as readers of this language read it
 * @param href its record
 */
public record MergedCompany(String code, String name, String href) {}
