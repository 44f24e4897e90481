package org.entrepot.upkeep;

/**
 * How large a table is.
 *
 * @param bytes on disk, with its indexes
 * @param rows about so many: as PostgreSQL last counted them
 */
public record TableSize(String name, long bytes, long rows) {}
