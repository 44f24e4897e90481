package org.entrepot.figure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.LocalText;
import org.jspecify.annotations.Nullable;

/** Whether a figure is the highest so far, as it is sent. */
record HighestSoFarJson(
    @Schema(description = "Null where rounding leaves it open or nothing is comparable")
        @Nullable Boolean holds,
    @Schema(description = "Earlier editions that it was compared with") List<String> among,
    @Schema(description = "Those of them that are known only as published") List<String> published,
    @Schema(description = "Those of them that it may or may not exceed") List<String> open,
    List<LeftOutJson> leftOut,
    @Schema(description = "Later editions that are higher; they change nothing")
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
