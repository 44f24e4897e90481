package planted.domain;

record Leftover(String text) {}
