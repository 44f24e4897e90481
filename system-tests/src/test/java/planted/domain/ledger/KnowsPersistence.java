package planted.domain.ledger;

import planted.persistence.edition.SeenByAll;

record KnowsPersistence(SeenByAll other) {}
