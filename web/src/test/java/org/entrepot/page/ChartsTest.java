package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartsTest {

  private static final List<Bar> TWO =
      List.of(bar("2022", "73.52", false), bar("2023", "147.04", true));

  private static Bar bar(String year, String value, boolean now) {
    return new Bar(year, new BigDecimal(value), value, "+1%", "In " + year, "/e?a=1&b=<", now);
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void barsBeginAtZeroAndKeepTheirProportion() throws Exception {
    Document svg = parse(Charts.bars("c", "Title", "Description", TWO));
    Element first = (Element) svg.getElementsByTagName("rect").item(0);
    Element second = (Element) svg.getElementsByTagName("rect").item(1);
    int half = Integer.parseInt(first.getAttribute("height"));
    int whole = Integer.parseInt(second.getAttribute("height"));
    assertThat(whole).isEqualTo(2 * half);
    assertThat(Integer.parseInt(first.getAttribute("y")) + half)
        .isEqualTo(Integer.parseInt(second.getAttribute("y")) + whole);
  }

  @Test
  void theBarInViewIsMarked() throws Exception {
    Document svg = parse(Charts.bars("c", "Title", "Description", TWO));
    assertThat(((Element) svg.getElementsByTagName("rect").item(0)).getAttribute("class"))
        .isEqualTo("bar");
    assertThat(((Element) svg.getElementsByTagName("rect").item(1)).getAttribute("class"))
        .isEqualTo("bar on");
  }

  @Test
  void aChartSaysInWordsWhatItShows() throws Exception {
    Element root = parse(Charts.bars("c", "Title", "Description", TWO)).getDocumentElement();
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("c-t c-d");
    assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Title");
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Description");
  }

  @Test
  void nothingIsStyledInlineAndNothingStretchesLetters() {
    String svg = Charts.bars("c", "Title", "Description", TWO);
    assertThat(svg).doesNotContain("style=").doesNotContain("viewBox");
  }

  @Test
  void addressesAndTextsAreEscaped() throws Exception {
    Document svg = parse(Charts.bars("c", "A < B & \"C\"", "d", TWO));
    assertThat(((Element) svg.getElementsByTagName("a").item(0)).getAttribute("href"))
        .isEqualTo("/e?a=1&b=<");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("A < B & \"C\"");
  }

  @Test
  void barsOfNothingHaveNoHeight() throws Exception {
    Document svg = parse(Charts.bars("c", "t", "d", List.of(bar("2023", "0", true))));
    assertThat(((Element) svg.getElementsByTagName("rect").item(0)).getAttribute("height"))
        .isEqualTo("0");
  }

  @Test
  void theLargestRowFillsItsWidth() {
    BigDecimal largest = new BigDecimal("20.94");
    assertThat(Charts.row(largest, largest, true)).contains("width=\"100.0%\" height=\"8\"/>");
    assertThat(Charts.row(BigDecimal.ZERO, BigDecimal.ZERO, false)).contains("width=\"0.0%\"");
  }

  @Test
  void aStepLineHoldsAValueUntilTheNext() throws Exception {
    List<Step> steps =
        List.of(
            new Step("5 Nov", new BigDecimal("50"), "50"),
            new Step("6 Nov", new BigDecimal("100"), "100"));
    Document svg = parse(Charts.steps("w", "t", "d", steps));
    Element line = (Element) svg.getElementsByTagName("path").item(1);
    assertThat(line.getAttribute("d")).isEqualTo("M0 260V145H500V30H1000");
  }

  @Test
  void aSparkNamesItsFirstAndLastBar() throws Exception {
    Document svg = parse(Charts.spark("Exhibitors", TWO));
    assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("2022");
    assertThat(svg.getElementsByTagName("text").item(1).getTextContent()).isEqualTo("2023");
  }
}
