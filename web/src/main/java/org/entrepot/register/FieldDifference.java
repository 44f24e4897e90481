package org.entrepot.register;

/** A field as it is on record, and as somebody wants it to be. */
public record FieldDifference(String label, String before, String after) {}
