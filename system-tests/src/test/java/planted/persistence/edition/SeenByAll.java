package planted.persistence.edition;

/** Of persistence, and seen from domain. */
public class SeenByAll {}
