package planted.persistence.edition;

/** Public without need. */
public class Unneeded {}
