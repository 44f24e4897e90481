package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Part;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentFileTest {

  private static final Set<String> KNOWN = Set.of("deals.csv");

  @Test
  void losesTheFolderThatSomeBrowsersSend() {
    assertThat(name("C:\\expo\\deals.csv")).isEqualTo("deals.csv");
    assertThat(name("/home/expo/deals.csv")).isEqualTo("deals.csv");
    assertThat(name("第六届/成交\u0000数据.zip")).isEqualTo("成交数据.zip");
  }

  @Test
  void aLongNameIsCutAndStillThatOfAZip() {
    assertThat(name("x".repeat(300) + ".zip")).isEqualTo("x".repeat(200));
    assertThat(name("x" + "𠮷".repeat(150) + ".zip")).hasSize(199);
  }

  @Test
  void isAZipOrAFileOfABundle() {
    assertThatThrownBy(() -> name("notes.txt"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("The name of this file does not say what it contains. Choose its type below.");
    assertThatThrownBy(() -> name(null)).isInstanceOf(InvalidValue.class);
  }

  private static String name(@Nullable String sent) {
    Part part =
        (Part)
            Proxy.newProxyInstance(
                SentFileTest.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (proxy, method, arguments) -> sent);
    return SentFile.of(part, null, KNOWN).name();
  }
}
