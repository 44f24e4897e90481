package planted.domain.ledger;

import planted.domain.edition.Editions;

record KnowsEditions(Editions other) {}
