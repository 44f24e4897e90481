package org.entrepot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Words that say something in their package and nothing in a method of another. */
final class VagueWords {

  private static final int SHORTEST = 3;

  private static final Set<String> ALONE =
      Set.of(
          """
          About Answers Area Arrival Asked Attribute Basis Busy Cancelled Channel Checked Choice
          Coming Content Context Correction Counted Data Declarations Details Edit Edited
          Editing Element Entries Entry Exit Failures Family Filter Finding Group Guard Handler Head
          Header Headers History Importing Info Input Item Items Kept Line Lines Links Listing Login
          Measure Members Merge Merging Mode Moment Moved Names Node Notice Object Offer Options
          Origin Outcome Output Overview Part Period Place Possible Query Reader Reading Reasons
          Rendered Renderer Report Resource Restated Result Results Revision Roles Row Rows
          Scale Scope Segment Selection Session Settings Settled Shelf Sorting Source Stage
          Staging State Stated Statement Step Steps Subject Subjects Summary Table Take Target
          Texts Things Tie Topic Total Touched Unit Value Values View Views Whole Width Words
          Worker
          """
              .split("\\s+"));

  private VagueWords() {}

  static boolean isNone(JavaClass type) {
    String name = type.getSimpleName();
    return name.length() >= SHORTEST && !ALONE.contains(name);
  }
}
