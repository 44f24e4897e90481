package org.entrepot.access;

import io.nayuki.qrcodegen.QrCode;

/** A text as a QR code: one path for an SVG whose side is {@link #side} units, border included. */
public record QrPicture(int side, String path) {

  /** Units of light around it that readers need. */
  private static final int BORDER = 4;

  static QrPicture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + BORDER).append(' ').append(y + BORDER).append("h1v1h-1z");
        }
      }
    }
    return new QrPicture(code.size + 2 * BORDER, path.toString());
  }
}
