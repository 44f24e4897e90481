package planted.web.edition;

import planted.web.figure.FigureView;

record ShowsFigures(FigureView view) {

  /** Called like a nested type of another class. */
  record Line(String text) {}
}
