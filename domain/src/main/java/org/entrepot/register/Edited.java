package org.entrepot.register;

import org.entrepot.intake.Edit;

/**
 * A record after it was taken in.
 *
 * @param entry as it stands now; of a revised vintage the new one
 * @param edit what that moved
 */
public record Edited(Entry entry, Edit edit) {}
