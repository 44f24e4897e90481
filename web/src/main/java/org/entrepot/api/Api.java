package org.entrepot.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST API, for machines. */
@ApplicationPath("api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Entrepot",
            version = "1",
            description =
                "Figures of expos, the records behind them, and the import of records. "
                    + "Every GET has a strong ETag and answers If-None-Match with 304. Live "
                    + "figures are at most 250 ms behind the ledger, and every answer names "
                    + "its ledger position. Unknown query parameters are rejected with 400. "
                    + "Errors are application/problem+json with a stable code."),
    security = @SecurityRequirement(name = "token"),
    components =
        @Components(
            securitySchemes =
                @SecurityScheme(
                    securitySchemeName = "token",
                    type = SecuritySchemeType.HTTP,
                    scheme = "bearer",
                    description =
                        "An opaque token. Needed for methods that require a permission, and for "
                            + "figures, records and postings of editions that are not a sample.")))
public class Api extends Application {}
