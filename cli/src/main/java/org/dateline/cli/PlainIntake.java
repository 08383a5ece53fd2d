// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.story.Story;
import org.dateline.wire.StoryLine;
import org.dateline.wire.StoryLines;

/** A first reader of inputs: UTF-8 plain text as it stands, HTML without its tags, JSON Lines. */
final class PlainIntake implements Intake {
    @Override
    public Stream<Taken> take(String input) {
        String name = input.equals(STANDARD_INPUT) ? "standard input" : input;
        try {
            return take(name, text(input));
        } catch (CharacterCodingException e) {
            return Stream.of(new Taken.Refused(name, "not UTF-8 text"));
        } catch (IOException e) {
            return Stream.of(new Taken.Refused(name, reason(e)));
        }
    }

    private static String reason(IOException e) {
        return Complaint.says(e).replaceFirst("^.*: (?=no such file|not allowed)", "");
    }

    private static String text(String input) throws IOException {
        byte[] bytes = input.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(input));
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Stream<Taken> take(String name, String text) {
        if (text.isBlank()) {
            return Stream.of(new Taken.Refused(name, "empty"));
        }
        String stem = stem(name);
        if (text.stripLeading().startsWith("{")) {
            return StoryLines.read(text.lines(), stem).map(line -> taken(name, line));
        }
        if (text.stripLeading().startsWith("<")) {
            return Stream.of(new Taken.One(Story.of(stem, untagged(text)), 1, false));
        }
        return Stream.of(new Taken.One(Story.of(stem, text.replace("\r\n", "\n").strip()), 1, false));
    }

    private static Taken taken(String name, StoryLine line) {
        return switch (line) {
            case StoryLine.Read(int number, Story story) -> new Taken.One(story, number, true);
            case StoryLine.Rejected(int number, int column, String says) ->
                new Taken.Refused(name + ":" + number + ":" + column, says);
        };
    }

    private static String stem(String name) {
        return Path.of(name).getFileName().toString().replace(' ', '-').replaceFirst("\\.[^.]+$", "");
    }

    private static String untagged(String html) {
        return html.replaceAll("(?is)<(script|style|head)\\b.*?</\\1>", "")
                .replaceAll("\\s+", " ")
                .replaceAll("(?i)</?(p|div|h\\d|br|li|section|article)\\b[^>]*>", "\n")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s*\\n\\s*", "\n\n")
                .strip();
    }
}
