package planted.persistence.edition;

import planted.domain.edition.Editions;

class Elsewhere implements Editions {}
