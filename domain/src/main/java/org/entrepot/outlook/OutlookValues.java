package org.entrepot.outlook;

import java.util.List;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;

/**
 * The published values, by indicator, period as written, currency, qualifier and vintage. They come
 * in by import.
 */
public interface OutlookValues {

  Page<OutlookValue> page(OutlookQuery query, ListPart part);

  /** All that a query asks for. */
  List<OutlookValue> all(OutlookQuery query);

  /** Earlier vintages of these values, the latest of each first. */
  List<OutlookValue> earlier(List<OutlookValue> than);

  /** Codes of the indicators that have values, in order. */
  List<String> indicators();

  /**
   * Says no where an indicator has no value at all.
   *
   * @throws NotFound with code {@code outlook.unknown}
   */
  default void require(String indicator) {
    if (!indicators().contains(indicator)) {
      throw new NotFound("outlook.unknown", indicator);
    }
  }
}
