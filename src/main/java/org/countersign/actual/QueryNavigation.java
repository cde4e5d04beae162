package org.countersign.actual;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

/** Where a figure is queried, below its authority. */
public record QueryNavigation(String reference, YearMonth month) {

    public static final String PAGE = "figures/query";

    /** "figures/query?item=EH1a&amp;month=2020-04". */
    public String path() {
        return PAGE + "?item=" + URLEncoder.encode(reference, StandardCharsets.UTF_8) + "&month=" + month;
    }
}
