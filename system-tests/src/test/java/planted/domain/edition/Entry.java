package planted.domain.edition;

record Entry(String all) {}
