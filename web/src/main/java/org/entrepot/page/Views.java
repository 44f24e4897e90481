package org.entrepot.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Sends forms to the address that the reader sees, not to the view behind it. */
public class Views extends ViewHandlerWrapper {

  public Views(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Object seen =
        context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
    boolean here =
        context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
    return here && seen != null ? seen.toString() : super.getActionURL(context, viewId);
  }
}
