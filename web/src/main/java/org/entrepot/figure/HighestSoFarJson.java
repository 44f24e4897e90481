package org.entrepot.figure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.LocalText;
import org.jspecify.annotations.Nullable;

/** Whether a figure is the highest so far, as it is sent. */
record HighestSoFarJson(
    @Schema(description = "Null if rounding leaves it open or nothing is comparable")
        @Nullable Boolean holds,
    @Schema(description = "Earlier editions compared with") List<String> among,
    @Schema(description = "Those of them known only as published") List<String> published,
    @Schema(description = "Those of them it may or may not exceed") List<String> open,
    List<LeftOutJson> leftOut,
    @Schema(description = "Later editions that are higher; they do not affect the record")
        List<String> laterHigher) {

  /** An earlier edition that it was not compared with. */
  record LeftOutJson(
      String edition,
      @Schema(description = "SAMPLE, OTHER_UNIT, NO_VALUE, UNDECIDED or NOT_COMPARABLE")
          String because,
      LocalText sentence) {}

  static @Nullable HighestSoFarJson from(@Nullable HighestSoFar mark) {
    return mark == null
        ? null
        : new HighestSoFarJson(
            mark.holds(),
            mark.among(),
            mark.published(),
            mark.open(),
            mark.leftOut().stream()
                .map(
                    each ->
                        new LeftOutJson(
                            each.edition(), each.because().name(), each.because().sentence()))
                .toList(),
            mark.laterHigher());
  }
}
