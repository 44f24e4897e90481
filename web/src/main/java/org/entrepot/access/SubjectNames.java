package org.entrepot.access;

import java.util.Optional;

/** Says what deeds of other concepts were done to. */
public interface SubjectNames {

  /**
   * In words.
   *
   * @param what code of the deed
   * @param subject as the trail has it
   * @return empty where only the trail's own text is known
   */
  Optional<String> of(String what, String subject);
}
