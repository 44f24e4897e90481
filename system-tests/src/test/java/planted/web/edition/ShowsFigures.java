package planted.web.edition;

import planted.web.figure.FigureView;

record ShowsFigures(FigureView view) {}
