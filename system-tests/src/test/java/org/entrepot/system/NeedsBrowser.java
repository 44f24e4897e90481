package org.entrepot.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Takes a {@link Browser} as a parameter. Skipped, and named, where this machine has no Chromium;
 * runs and so fails with CI=true.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith({NeedsBrowser.Condition.class, Browsing.class})
@interface NeedsBrowser {

  /** Looks for the browser. */
  class Condition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      boolean must = "true".equals(System.getenv("CI"));
      return must || Browser.program().isPresent()
          ? ConditionEvaluationResult.enabled("Chromium, or CI=true")
          : ConditionEvaluationResult.disabled(
              context.getDisplayName() + " needs Chromium: apt-get install chromium");
    }
  }
}
