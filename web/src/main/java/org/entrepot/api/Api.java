package org.entrepot.api;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.entrepot.access.Role;

/** The REST API, for machines. */
@DeclareRoles({Role.ADMINISTRATOR, Role.STATISTICS, Role.AUDITOR})
@ApplicationPath("api/v1")
public class Api extends Application {}
