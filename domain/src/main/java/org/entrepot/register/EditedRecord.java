package org.entrepot.register;

import org.entrepot.intake.EditOutcome;

/**
 * A record after it was taken in.
 *
 * @param record as it stands now; of a revised vintage the new one
 * @param edit what that moved
 */
public record EditedRecord(RegisterRecord record, EditOutcome edit) {}
