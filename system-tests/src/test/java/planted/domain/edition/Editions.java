package planted.domain.edition;

/** A port, implemented under another name. */
public interface Editions {}
