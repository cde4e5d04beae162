package org.countersign.commentary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

/** Where the record of one commentary is, below its authority. */
public record RecordNavigation(String reference, YearMonth month) {

    public static final String PAGE = "record";

    /** "record?item=EH1a&amp;month=2020-04". */
    public String path() {
        return PAGE + "?item=" + URLEncoder.encode(reference, StandardCharsets.UTF_8) + "&month=" + month;
    }
}
