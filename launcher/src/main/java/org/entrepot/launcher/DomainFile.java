package org.entrepot.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Payara's domain.xml with our data source. The password stays a reference to the environment: a
 * boot command file would be expanded and leave it readable on the disk.
 */
final class DomainFile {

  private static final Map<String, String> POOL =
      Map.of(
          "name", "entrepot",
          "datasource-classname", "org.postgresql.ds.PGSimpleDataSource",
          "res-type", "javax.sql.DataSource",
          "steady-pool-size", "2",
          "max-pool-size", "40",
          "max-wait-time-in-millis", "5000",
          "is-connection-validation-required", "true",
          "connection-validation-method", "custom-validation",
          "validation-classname", "org.glassfish.api.jdbc.validation.PostgresConnectionValidation");

  /** Seconds: nobody waits for ever for a database that does not answer. */
  private static final Map<String, String> DRIVER =
      Map.of("connectTimeout", "3", "loginTimeout", "3", "socketTimeout", "10");

  private final Document document;

  private DomainFile(Document document) {
    this.document = document;
  }

  /** Reads the file as Payara wrote it. */
  static DomainFile read(Path pristine) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new DomainFile(factory.newDocumentBuilder().parse(pristine.toFile()));
    } catch (IOException failed) {
      throw CommandRefused.at(pristine, failed);
    } catch (ParserConfigurationException | SAXException wrong) {
      throw new IllegalStateException("not Payara's " + pristine, wrong);
    }
  }

  /** The default data source is ours; nothing listens beyond the address; no cluster. */
  DomainFile configure(String address) {
    Element pool = document.createElement("jdbc-connection-pool");
    POOL.forEach(pool::setAttribute);
    for (String name : List.of("url", "user", "password")) {
      String variable = "ENTREPOT_DB_" + name.toUpperCase(Locale.ROOT);
      pool.appendChild(property(name, "${ENV=" + variable + "}"));
    }
    DRIVER.forEach((name, value) -> pool.appendChild(property(name, value)));
    Element resource = named("jdbc-resource", "jndi-name", "jdbc/__default");
    resource.setAttribute("pool-name", "entrepot");
    parent(resource).insertBefore(pool, resource);
    named("network-listener", "name", "http-listener").setAttribute("address", address);
    named("hazelcast-config-specific-configuration", "enabled", "true")
        .setAttribute("enabled", "false");
    takeBodiesEverywhere();
    closeServersOwnPages();
    return this;
  }

  private Element property(String name, String value) {
    Element property = document.createElement("property");
    property.setAttribute("name", name);
    property.setAttribute("value", value);
    return property;
  }

  /**
   * Payara refuses a GET with a body without a word; it is for the application to say what it is.
   */
  private void takeBodiesEverywhere() {
    NodeList found = document.getElementsByTagName("http");
    for (int i = 0; i < found.getLength(); i++) {
      ((Element) found.item(i)).setAttribute("allow-payload-for-undefined-http-methods", "true");
    }
  }

  /**
   * What the server would tell anybody of itself: its measurements, and a contract read out of our
   * resources that it cannot make of ours and answers with a stack trace. Ours is in the API.
   */
  private void closeServersOwnPages() {
    Element metrics = only("microprofile-metrics-configuration");
    metrics.setAttribute("enabled", "false");
    Element contract = document.createElement("microprofile-openapi-configuration");
    contract.setAttribute("enabled", "false");
    parent(metrics).insertBefore(contract, metrics);
  }

  private Element only(String tag) {
    NodeList found = document.getElementsByTagName(tag);
    if (found.getLength() == 1 && found.item(0) instanceof Element element) {
      return element;
    }
    throw new IllegalStateException("Payara's domain.xml has " + found.getLength() + " of " + tag);
  }

  void write(Path file) {
    try {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(file.toFile()));
    } catch (TransformerException failed) {
      throw CommandRefused.at(file, new IOException(failed));
    }
  }

  private Element named(String tag, String attribute, String value) {
    NodeList found = document.getElementsByTagName(tag);
    for (int i = 0; i < found.getLength(); i++) {
      Element element = (Element) found.item(i);
      if (element.getAttribute(attribute).equals(value)) {
        return element;
      }
    }
    throw new IllegalStateException("Payara's domain.xml has no " + tag + " " + value);
  }

  private static Element parent(Element element) {
    if (element.getParentNode() instanceof Element parent) {
      return parent;
    }
    throw new IllegalStateException(element.getTagName() + " stands alone");
  }
}
