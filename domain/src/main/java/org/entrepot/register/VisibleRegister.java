package org.entrepot.register;

import org.entrepot.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A register as far as somebody sees it.
 *
 * @param edition code of the edition whose register it is, or null for the deployment's
 */
public record VisibleRegister(Register register, @Nullable String edition, Visibility visibility) {}
