package org.entrepot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Words that say something in their package and nothing in a method of another. */
final class VagueWords {

  private static final int SHORTEST = 3;

  private static final Set<String> ALONE =
      Set.of(
          """
          About Answer Answers Area Arrival Asked Attribute Basis Busy Cancelled Change
          Channel Check Checked Choice Coming Content Context Correction Counted Data
          Declarations Details Earlier Edit Edited Editing Element Entries Entry Exit
          Failures Family Fault Filter Finding Form Found Group Guard Handler Head Header
          Headers Hidden History Importing Info Input Issued Item Items Kept Kind Left
          Line Lines Links Listing Login Measure Member Members Merge Merging Mode Moment
          Moved Names Node Notice Now Object Offer Options Origin Outcome Output Overview
          Part Period Pins Place Position Possible Put Query Question Read Reader Reading
          Reasons Rendered Renderer Report Resource Restated Result Results Revision Roles
          Row Rows Scale Scope Segment Selection Session Settings Settled Shelf Sorting
          Source Span Stage Staging State Stated Statement Step Steps Subject Subjects
          Summary Table Take Target Texts Things Tie Topic Total Touched Unit Value Values
          View Views Whole Width Wish Words Worker
          """
              .split("\\s+"));

  private VagueWords() {}

  static boolean isNone(JavaClass type) {
    String name = type.getSimpleName();
    return name.length() >= SHORTEST && !ALONE.contains(name);
  }
}
