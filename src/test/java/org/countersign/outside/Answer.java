package org.countersign.outside;

import java.net.http.HttpHeaders;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back for one request. */
record Answer(int status, HttpHeaders headers, String body) {

    String header(String name) {
        return String.join(", ", headers.allValues(name));
    }

    List<String> cookies() {
        return headers.allValues("set-cookie");
    }

    boolean leadsToSignIn() {
        return status / 100 == 3 && header("location").matches("(https?://[^/]+)?/login([?;].*)?");
    }

    Document page() {
        return Jsoup.parse(body, Visitor.ADDRESS);
    }
}
