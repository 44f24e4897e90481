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

  private static final List<ChartBar> TWO =
      List.of(bar("2022", "73.52", false), bar("2023", "147.04", true));

  private static ChartBar bar(String year, String value, boolean now) {
    return new ChartBar(
        year, new BigDecimal(value), value, "+1%", "In " + year, "/e?a=1&b=<", now, false);
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
  void whatWasPublishedElsewhereIsHatched() throws Exception {
    ChartBar published =
        new ChartBar("2022", new BigDecimal("73.52"), "73.52", "", "In 2022", "/e", false, true);
    Document svg = parse(Charts.bars("c", "t", "d", List.of(published, bar("2023", "78", true))));

    Element first = (Element) svg.getElementsByTagName("rect").item(0);
    assertThat(first.getAttribute("class")).isEqualTo("bar hatched");
    assertThat(first.getAttribute("fill")).isEqualTo("url(#c-hatch)");
    Element pattern = (Element) svg.getElementsByTagName("pattern").item(0);
    assertThat(pattern.getAttribute("id")).isEqualTo("c-hatch");
    assertThat(Charts.bars("c", "t", "d", TWO)).doesNotContain("hatch");
  }

  @Test
  void aGapIsADotAndNoBarOfZero() throws Exception {
    List<ChartBar> bars = List.of(ChartBar.gap("2022"), bar("2023", "78", true));
    for (String svg : List.of(Charts.bars("c", "t", "d", bars), Charts.spark("d", bars))) {
      Document chart = parse(svg);
      assertThat(chart.getElementsByTagName("circle").getLength()).isEqualTo(1);
      assertThat(chart.getElementsByTagName("rect").getLength()).isEqualTo(1);
    }
  }

  @Test
  void aNoteHasRoomForItsLines() throws Exception {
    ChartBar open =
        new ChartBar("2025", BigDecimal.TEN, "10", "+4.3% or\n+4.4%", "In 2025", "/e", true, false);
    Document chart = parse(Charts.bars("c", "t", "d", List.of(open)));
    assertThat(chart.getDocumentElement().getAttribute("height")).isEqualTo("368");
    assertThat(parse(Charts.bars("c", "t", "d", TWO)).getDocumentElement().getAttribute("height"))
        .isEqualTo("352");
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
  void rowsBelowZeroGoToTheLeftOfTheSameZero() throws Exception {
    BigDecimal least = new BigDecimal("-2");
    BigDecimal largest = new BigDecimal("6");
    for (String row : List.of("-2 0.0% 25.0%", "0 25.0% 0.0%", "6 25.0% 75.0%", "3 25.0% 37.5%")) {
      String[] expected = row.split(" ", -1);
      Document svg = parse(Charts.publishedRow("r", new BigDecimal(expected[0]), least, largest));
      Element bar = (Element) svg.getElementsByTagName("rect").item(0);
      assertThat(bar.getAttribute("x")).as(row).isEqualTo(expected[1]);
      assertThat(bar.getAttribute("width")).as(row).isEqualTo(expected[2]);
      Element zero = (Element) svg.getElementsByTagName("line").item(1);
      assertThat(zero.getAttribute("x1")).isEqualTo("25.0%");
      assertThat(bar.getAttribute("class")).isEqualTo("bar hatched");
      Element pattern = (Element) svg.getElementsByTagName("pattern").item(0);
      assertThat(bar.getAttribute("fill")).isEqualTo("url(#" + pattern.getAttribute("id") + ")");
    }
  }

  @Test
  void rowsThatAreAllBelowZeroEndAtIt() {
    BigDecimal least = new BigDecimal("-4");
    assertThat(Charts.publishedRow("r", new BigDecimal("-1"), least, new BigDecimal("-1")))
        .contains("x=\"75.0%\" width=\"25.0%\"");
  }

  @Test
  void aStepLineHoldsAValueUntilTheNext() throws Exception {
    List<ChartStep> steps =
        List.of(
            new ChartStep("5 Nov", new BigDecimal("50"), "50"),
            new ChartStep("6 Nov", new BigDecimal("100"), "100"));
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
