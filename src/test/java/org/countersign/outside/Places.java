package org.countersign.outside;

import java.util.HashMap;
import java.util.Map;
import org.countersign.tenancy.MarkedRows;
import org.countersign.testing.TestAuthorities;

/** What stands in the places of addresses. */
final class Places {

    private static final String NO_LINK = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private Places() {}

    /** Words that lead to the marked rows of Northmere or Southmere; links of letters are such as nobody was sent. */
    static Map<String, String> of(String authority) {
        Map<String, String> words = new HashMap<>();
        words.put("authority", authority);
        words.put("slug", authority);
        words.put("month", MarkedRows.MONTH.toString());
        words.put(
                "reference",
                "MARKED-" + (authority.equals("northmere") ? TestAuthorities.NORTHMERE : TestAuthorities.SOUTHMERE));
        words.put("registrationId", authority);
        words.put("registration", authority);
        words.put("provider", authority);
        words.put("person", "00000000-0000-0000-0000-000000000000");
        words.put("id", "00000000-0000-0000-0000-000000000000");
        words.put("load", "00000000-0000-0000-0000-000000000000");
        words.put("delivery", "00000000-0000-0000-0000-000000000000");
        words.put("path", "x");
        words.put("series", "cin-rate");
        words.put("which", "app");
        for (String link : new String[] {"token", "link", "invitation", "code", "secret", "key"}) {
            words.put(link, NO_LINK);
        }
        return words;
    }
}
