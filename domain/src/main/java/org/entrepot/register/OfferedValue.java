package org.entrepot.register;

import org.entrepot.LocalText;

/**
 * A value that stands in a register, and what people call it: its own text where it has no name.
 */
public record OfferedValue(String value, LocalText name) {}
