package org.entrepot.economy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** In which manner Hong Kong, Macao and Taiwan are named. */
public record RegionNamingJson(
    @Schema(description = "OF_CHINA or PLAIN") @Nullable String naming) {}
