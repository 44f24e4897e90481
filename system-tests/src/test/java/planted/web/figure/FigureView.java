package planted.web.figure;

/** Of another concept. */
public record FigureView(String value) {}
