package org.countersign.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.Countersign;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Who gets which answer at which way in: tried out, and compared with {@code routes.csv}, which is reviewed. */
@OverHttp
class RoutesTests {

    private static final Path AS_IT_IS = Path.of("target", "routes.csv");
    private static final List<String> HANDLERS = List.of(
            "com.vaadin.flow.server.streams.DownloadHandler",
            "com.vaadin.flow.server.streams.UploadHandler",
            "com.vaadin.flow.server.streams.ElementRequestHandler",
            "com.vaadin.flow.server.StreamResource",
            "com.vaadin.flow.server.RequestHandler",
            "com.vaadin.flow.component.ClientCallable",
            "jakarta.servlet.http.HttpServlet");

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    EntryPoints entries;

    private final Map<String, Visitor> visitors = new HashMap<>();

    @Test
    void everyWayInAnswersAsTheReviewedTableSays() throws IOException {
        cast.present();
        List<String> actual = table();
        Files.write(AS_IT_IS, actual);
        assertThat(actual)
                .as("Answers differ from routes.csv. %s has them as they are: review it, then copy it there", AS_IT_IS)
                .containsExactlyElementsOf(new ClassPathResource("routes.csv")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .toList());
    }

    private List<String> table() {
        List<String> rows = new ArrayList<>();
        rows.add("way in," + String.join(",", Cast.ALL));
        entries.pages().forEach(page -> rows.add(row("page /" + page, who -> page(who, page, "northmere"))));
        entries.pages().stream()
                .filter(page -> page.contains(":authority"))
                .forEach(page -> rows.add(
                        row("page /" + page.replace(":authority", "southmere"), who -> page(who, page, "southmere"))));
        entries.requests().forEach(request -> rows.add(row(request, who -> request(who, request))));
        handlers()
                .forEach(handler -> rows.add(handler
                        + Cast.ALL.stream().map(who -> ",within its page").collect(Collectors.joining())));
        return rows;
    }

    private String row(String name, Answering answering) {
        return Cast.ALL.stream().map(answering::to).collect(Collectors.joining(",", name + ",", ""));
    }

    private String page(String who, String template, String authority) {
        String path = EntryPoints.filled(template, Places.of(authority));
        Answer answer = visitor(who).get("/" + path);
        if (answer.status() != 200) {
            return said(answer);
        }
        return OpenPage.at(visitor(who), path).verdict();
    }

    /** What acts gets a session of its own, because it may end it. */
    private String request(String who, String request) {
        String[] parts = request.split(" ", 2);
        String path = EntryPoints.filled(parts[1], Places.of("northmere"));
        if (parts[0].equals("GET")) {
            Answer answer = visitor(who).get(path);
            return answer.body().contains("window.Vaadin.TypeScript")
                    ? OpenPage.at(visitor(who), path).verdict()
                    : said(answer);
        }
        Visitor visitor = cast.visitor(who, port);
        Map<String, String> token = visitor.token();
        Answer answer = parts[0].equals("POST")
                ? visitor.submit(path, token)
                : visitor.send(
                        parts[0],
                        path,
                        null,
                        Map.of("Origin", Visitor.ADDRESS, "X-CSRF-TOKEN", token.getOrDefault("_csrf", "")));
        return said(answer);
    }

    private static String said(Answer answer) {
        if (answer.leadsToSignIn()) {
            return "sign in";
        }
        return answer.status() / 100 == 3
                ? answer.status() + " " + answer.header("location").replaceAll("[?;].*", "")
                : Integer.toString(answer.status());
    }

    private Visitor visitor(String who) {
        return visitors.computeIfAbsent(who, missing -> cast.visitor(missing, port));
    }

    private static Stream<String> handlers() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackagesOf(Countersign.class)
                        .stream()
                        .filter(RoutesTests::handles)
                        .map(type -> "handler " + type.getName())
                        .sorted();
    }

    private static boolean handles(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(used -> HANDLERS.contains(used.getTargetClass().getName()));
    }

    private interface Answering {
        String to(String who);
    }
}
