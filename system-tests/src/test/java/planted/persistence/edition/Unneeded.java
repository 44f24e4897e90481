package planted.persistence.edition;

/** Public without need. */
public class Unneeded {

  /** Called like a nested type of another class. */
  record Line(String text) {}
}
