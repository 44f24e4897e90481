package org.entrepot.economy;

import org.entrepot.LocalText;

/**
 * A region or sub-region.
 *
 * @param code UN M49, three digits
 */
public record WorldRegion(String code, LocalText name) {}
