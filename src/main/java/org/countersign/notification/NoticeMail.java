package org.countersign.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.identity.Addressee;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The words of an e-mail that carries notices: each with the way to its very item. Names of people and indicators; figures
 * and texts only where the authority lets them in.
 */
@Component
class NoticeMail {

    private static final String HOW = "notices/how";

    private final AuthorityNames names;
    private final PublicAddress address;

    NoticeMail(AuthorityNames names, PublicAddress address) {
        this.names = names;
        this.address = address;
    }

    /** @param details what may be said besides, by notice */
    Letter of(AuthorityId authority, Addressee to, List<Notice> notices, Map<NoticeId, String> details) {
        List<Line> lines = notices.stream()
                .map(notice -> new Line(
                        title(notice),
                        link(authority, notice.path()),
                        details.getOrDefault(notice.id(), "").strip()))
                .toList();
        return new Letter(to.email(), subject(notices), plain(authority, to, lines), html(authority, to, lines));
    }

    private static String subject(List<Notice> notices) {
        return notices.size() == 1 ? notices.getFirst().words() : notices.size() + " notices for you in Countersign";
    }

    private static String title(Notice notice) {
        String title = Letter.oneLine(notice.names().title());
        return Letter.oneLine(notice.words()) + (title.isEmpty() ? "" : " (" + title + ")");
    }

    private String plain(AuthorityId authority, Addressee to, List<Line> lines) {
        List<String> parts = new ArrayList<>();
        parts.add("Hello " + Letter.oneLine(to.name()) + ",\n");
        lines.forEach(line -> parts.add(line.words() + ":\n" + line.link() + "\n"
                + (line.details().isEmpty() ? "" : line.details().indent(2))));
        parts.add("This is from " + place(authority) + " on Countersign. How you are told, and how often:\n"
                + link(authority, HOW) + "\n");
        return String.join("\n", parts);
    }

    private String html(AuthorityId authority, Addressee to, List<Line> lines) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB"><head><meta charset="utf-8"><title>Countersign</title></head>
                <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5">
                <p>Hello %s,</p>
                <ul>%s</ul>
                <p>This is from %s on Countersign. <a href="%s">How you are told, and how often</a></p>
                </body></html>
                """.formatted(
                        escaped(to.name()),
                        lines.stream().map(NoticeMail::item).collect(Collectors.joining("\n")),
                        escaped(place(authority)),
                        escaped(link(authority, HOW)));
    }

    private static String item(Line line) {
        String details =
                line.details().isEmpty() ? "" : "<br>" + escaped(line.details()).replace("\n", "<br>");
        return "<li><a href=\"" + escaped(line.link()) + "\">" + escaped(line.words()) + "</a>" + details + "</li>";
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    private String place(AuthorityId authority) {
        return Letter.oneLine(names.name(authority));
    }

    private String link(AuthorityId authority, String path) {
        return address.link(names.slug(authority) + "/" + path);
    }

    private record Line(String words, String link, String details) {}
}
