// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code openapi.yaml}, and whether JSON has the form that it tells. */
final class Contract {
    private static final String ADDRESS = "https://dateline.example/openapi.yaml";

    private final JsonNode document = new YAMLMapper()
            .readTree(
                    new String(Page.bytes("/org/dateline/server/openapi.yaml").orElseThrow(), StandardCharsets.UTF_8));
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(at -> at.equals(ADDRESS) ? document.toString() : null));

    JsonNode document() {
        return document;
    }

    /** What is not as a schema of the document wants it. */
    List<Error> mistakes(String pointer, String json) {
        return registry.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer)).validate(json, InputFormat.JSON);
    }
}
