package planted.domain.edition;

record EditionManager(String all) {}
