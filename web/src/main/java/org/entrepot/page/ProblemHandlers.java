package org.entrepot.page;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ProblemHandler} before the handler of Faces. */
public class ProblemHandlers extends ExceptionHandlerFactory {

  public ProblemHandlers(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ProblemHandler(getWrapped().getExceptionHandler());
  }
}
