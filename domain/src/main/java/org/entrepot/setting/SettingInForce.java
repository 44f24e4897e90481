package org.entrepot.setting;

import org.jspecify.annotations.Nullable;

/**
 * A setting of the server as it holds now.
 *
 * @param setting which
 * @param value what holds; null where nothing does, and where it is {@link Setting#isSecret secret}
 * @param isSet whether an operator has set it: if not, the value is the standard one
 * @param source what it was read from, as the server calls that; null where it was not set
 */
public record SettingInForce(
    Setting setting, @Nullable String value, boolean isSet, @Nullable String source) {}
