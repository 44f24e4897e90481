package planted.domain.edition.util;

record Texts(String text) {}
