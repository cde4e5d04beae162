package org.countersign.commentary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

/** Where one commentary is in somebody's work, below its authority. */
public record MyWorkNavigation(String reference, YearMonth month) {

    public static final String PAGE = "my-work";

    /** "my-work?item=EH1a&amp;month=2020-04". */
    public String path() {
        return PAGE + "?item=" + URLEncoder.encode(reference, StandardCharsets.UTF_8) + "&month=" + month;
    }
}
