package org.entrepot.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/** Sends forms to the address that the reader sees, not to the view behind it. */
public class FormAddresses extends ViewHandlerWrapper {

  public FormAddresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Map<String, Object> request = context.getExternalContext().getRequestMap();
    Object seen = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
    Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
    boolean here =
        context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
    if (!here || seen == null) {
      return super.getActionURL(context, viewId);
    }
    return query == null ? seen.toString() : seen + "?" + query;
  }
}
