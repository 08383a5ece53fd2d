// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import org.dateline.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How JSON is written and read everywhere: keys in the order of the record's components, spans as pairs. */
final class Json {
    // Jackson's own limit of 20 million letters a string is less than a text that someone may well hand in.
    private static final int LONGEST_STRING = 500_000_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();

    static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule("spans")
                    .addSerializer(Span.class, new SpanWriter())
                    .addDeserializer(Span.class, new SpanReader()))
            .build();

    private Json() {}

    private static final class SpanWriter extends ValueSerializer<Span> {
        @Override
        public void serialize(Span span, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            out.writeNumber(span.start());
            out.writeNumber(span.end());
            out.writeEndArray();
        }
    }

    private static final class SpanReader extends ValueDeserializer<Span> {
        @Override
        public Span deserialize(JsonParser in, DeserializationContext context) {
            if (!in.isExpectedStartArrayToken()) {
                return context.reportInputMismatch(Span.class, "a span is [start, end]");
            }
            int start = in.nextIntValue(-1);
            int end = in.nextIntValue(-1);
            if (in.nextToken() != JsonToken.END_ARRAY || start < 0 || end <= start) {
                return context.reportInputMismatch(Span.class, "a span is [start, end] with 0 <= start < end");
            }
            return new Span(start, end);
        }
    }
}
