// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.Places;
import org.dateline.language.Readers;
import org.dateline.place.Coordinates;
import org.dateline.place.PlaceResolver;
import org.dateline.place.Toponym;
import org.dateline.story.Story;
import org.dateline.syntax.TextParser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** End-to-end recall of places on the geoparsing sets: names found and put within 161 km. Argument: an XML file. */
final class PlaceMeasure {
    private static final double NEAR_KM = 161;

    private record Gold(int start, int end, Coordinates coordinates) {}

    private PlaceMeasure() {}

    public static void main(String[] files) throws IOException, ParserConfigurationException, SAXException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TextParser parser = Readers.accurate();
        PlaceResolver resolver = PlaceResolver.of(
                Places.gazetteer(KnowledgeFiles.bundled()), Places.vocabulary(KnowledgeFiles.bundled()));
        for (String file : files) {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of(file).toFile());
            NodeList articles = document.getElementsByTagName("article");
            int all = 0;
            int found = 0;
            int right = 0;
            for (int at = 0; at < articles.getLength(); at++) {
                Element article = (Element) articles.item(at);
                String text = first(article, "text");
                List<Toponym> toponyms = resolver.resolve(parser.parse(Story.of("measured", text)));
                for (Gold gold : gold(article, text.length(), file.contains("GeoVirus") ? 1 : 0)) {
                    all++;
                    for (Toponym toponym : toponyms) {
                        if (toponym.span().start() < gold.end()
                                && gold.start() < toponym.span().end()) {
                            found++;
                            right += isNear(toponym, gold) ? 1 : 0;
                            break;
                        }
                    }
                }
            }
            out.printf(
                    "%s: %d articles, %d names, found %.3f, end to end %.3f%n",
                    file, articles.getLength(), all, found / (double) all, right / (double) all);
        }
    }

    private static boolean isNear(Toponym toponym, Gold gold) {
        return toponym.place()
                .coordinates()
                .filter(each -> each.kilometresTo(gold.coordinates()) < NEAR_KM)
                .isPresent();
    }

    private static List<Gold> gold(Element article, int length, int firstOffset) {
        List<Gold> names = new ArrayList<>();
        for (String tag : List.of("toponym", "location")) {
            NodeList found = article.getElementsByTagName(tag);
            for (int at = 0; at < found.getLength(); at++) {
                Element name = (Element) found.item(at);
                String latitude = first(name, "lat") + first(name, "latitude");
                String longitude = first(name, "lon") + first(name, "longitude");
                if (latitude.isEmpty() || longitude.isEmpty()) {
                    continue;
                }
                int start = Integer.parseInt(first(name, "start")) - firstOffset;
                int end = Integer.parseInt(first(name, "end")) - firstOffset;
                if (start >= 0 && end > start && end <= length) {
                    names.add(new Gold(
                            start, end, new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude))));
                }
            }
        }
        return names;
    }

    private static String first(Element element, String tag) {
        NodeList found = element.getElementsByTagName(tag);
        if (found.getLength() == 0) {
            return "";
        }
        String words = found.item(0).getTextContent();
        return tag.equals("text") ? words : words.strip();
    }
}
