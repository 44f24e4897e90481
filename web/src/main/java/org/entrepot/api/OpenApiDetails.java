package org.entrepot.api;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Adds to the description of the API, when it is made, what holds for all of it: every member of a
 * record is there, those marked so can be null, and every error is a problem.
 */
public class OpenApiDetails implements OASFilter {

  private static final String PROBLEM = "ProblemJson";
  private static final String REGISTER = "/registers/{register}";
  private static final String LIST = "ListJson";

  /** Records that are of no edition: always for those who have signed in. */
  private static final Pattern OF_THE_DEPLOYMENT =
      Pattern.compile("(/api/v1)?/registers/\\{register}(/.*)?");

  @Override
  public Operation filterOperation(Operation operation) {
    operation
        .getResponses()
        .addAPIResponse(
            "default",
            createAPIResponse()
                .description("What is wrong and how to fix it")
                .content(
                    createContent()
                        .addMediaType(
                            "application/problem+json",
                            createMediaType().schema(createSchema().ref(PROBLEM)))));
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description.getComponents().addSchema(PROBLEM, problem());
    SortedMap<String, OpenApiRecord> records = OpenApiRecord.all();
    description
        .getComponents()
        .getSchemas()
        .forEach(
            (name, schema) -> {
              // a list is described once for each kind of item
              OpenApiRecord record = records.get(name.startsWith(LIST) ? LIST : name);
              if (record != null && schema.getProperties() != null) {
                complete(schema, record);
              }
            });
    description
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (path.endsWith(REGISTER)) {
                OpenApiFilters.all().forEach(item.getGET()::addParameter);
              }
              if (OF_THE_DEPLOYMENT.matcher(path).matches()) {
                item.getOperations().values().forEach(OpenApiDetails::requireToken);
              }
            });
    nameOnce(description.getPaths().getPathItems());
  }

  /** As everything does that says nothing of it: these methods are open to all in an edition. */
  private static void requireToken(Operation operation) {
    operation.setSecurity(null);
  }

  /** What is reached by two ways has the name of its way in the name of each operation. */
  private static void nameOnce(Map<String, PathItem> paths) {
    Set<String> seen = new HashSet<>();
    Set<String> twice =
        paths.values().stream()
            .flatMap(path -> path.getOperations().values().stream())
            .map(Operation::getOperationId)
            .filter(id -> !seen.add(id))
            .collect(Collectors.toSet());
    paths.forEach(
        (path, item) ->
            item.getOperations().values().stream()
                .filter(operation -> twice.contains(operation.getOperationId()))
                .forEach(operation -> operation.setOperationId(name(operation, path))));
  }

  private static String name(Operation operation, String path) {
    String way = path.replaceFirst("^/api/v1/", "").replaceFirst("/.*", "");
    return operation.getOperationId() + "_" + way;
  }

  /** No method returns it, so that nobody else describes it. */
  private static Schema problem() {
    Schema field = createSchema().addType(SchemaType.OBJECT);
    texts(field, "field", "code", "message", "value");
    Schema problem = createSchema().addType(SchemaType.OBJECT);
    texts(problem, "type", "title", "detail", "code", "requestId");
    return problem
        .addProperty("status", createSchema().addType(SchemaType.INTEGER))
        .addProperty("errors", createSchema().addType(SchemaType.ARRAY).items(field));
  }

  private static void texts(Schema of, String... members) {
    for (String member : members) {
      of.addProperty(member, createSchema().addType(SchemaType.STRING));
    }
  }

  private static void complete(Schema schema, OpenApiRecord members) {
    Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
    schema.setRequired(List.copyOf(properties.keySet()));
    properties.replaceAll((name, member) -> members.canBeNull(name) ? orNull(member) : member);
    schema.setProperties(properties);
  }

  private static Schema orNull(Schema member) {
    if (member.getRef() != null) {
      return createSchema()
          .addAnyOf(createSchema().ref(member.getRef()))
          .addAnyOf(createSchema().type(List.of(SchemaType.NULL)));
    }
    return member.getType() == null || member.getType().contains(SchemaType.NULL)
        ? member
        : member.addType(SchemaType.NULL);
  }
}
