package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a browser to the tests of a class, or to one test, and closes it after them. On every page
 * that a test visited no script may have failed and no style been refused.
 */
final class Browsing implements ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(Browsing.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Browser.class, type -> Browser.open(), Browser.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    @Nullable Browser browser = context.getStore(NAMESPACE).get(Browser.class, Browser.class);
    if (browser != null) {
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
