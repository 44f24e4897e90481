package org.entrepot.upkeep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that the schema was made by.
 *
 * @param version null of one that is made anew whenever its text changes
 * @param name what it brought
 */
public record AppliedMigration(@Nullable String version, String name, Instant at) {}
