package planted.domain.edition;

interface Unimplemented {}
