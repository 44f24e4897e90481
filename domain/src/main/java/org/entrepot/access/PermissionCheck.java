package org.entrepot.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Asks before a use case begins, and before its transaction does. */
@Permitted
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class PermissionCheck implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient Access access;

  @AroundInvoke
  Object ask(InvocationContext call) throws Exception {
    Permission[] enough = enough(call.getMethod());
    if (Arrays.stream(enough).noneMatch(access::may)) {
      access.require(enough[0]);
    }
    return call.proceed();
  }

  /** Of the method, or else of its class. */
  private static Permission[] enough(Method method) {
    Permitted own = method.getAnnotation(Permitted.class);
    Permitted all = method.getDeclaringClass().getAnnotation(Permitted.class);
    Permitted said = own == null ? all : own;
    if (said == null || said.value().length == 0) {
      throw new IllegalStateException(method + " names no permission");
    }
    return said.value();
  }
}
