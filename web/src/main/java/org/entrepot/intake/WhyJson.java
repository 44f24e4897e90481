package org.entrepot.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an import changes what is final. */
public record WhyJson(
    @Schema(description = "One line of 1 to 500 characters") @Nullable String reason) {}
