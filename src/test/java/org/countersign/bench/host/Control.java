package org.countersign.bench.host;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.countersign.actual.Actuals;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.WritingDesk;
import org.countersign.identity.People;
import org.countersign.indicator.Catalogue;
import org.countersign.intake.ScorecardImport;
import org.countersign.scorecard.Scorecards;
import org.countersign.tenancy.Tenancy;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The door of the bench in the application's JVM: what it asks for, by HTTP on the loopback address. */
final class Control {

    private final HttpServer server;
    private final ServiceCalls calls;
    private final Signatures signatures;
    private final SignOffs signOffs;
    private final Filling filling;
    private final FloorPage floor;
    private final PlainJdbc jdbc;
    private final PublishedCalls published;
    private final MillionImports imports;

    Control(ApplicationContext context, int port) throws IOException {
        jdbc = new PlainJdbc(context.getBean(DataSource.class));
        AsPerson as = new AsPerson(context.getBean(UserDetailsService.class));
        this.calls = new ServiceCalls(context.getBean(Scorecards.class), jdbc, as);
        this.signatures = new Signatures(
                context.getBean(CommentaryBook.class),
                context.getBean(WritingDesk.class),
                context.getBean(SignOffDesk.class),
                as);
        this.signOffs = new SignOffs(
                context.getBean(CommentaryBook.class),
                context.getBean(SignOffDesk.class),
                as,
                context.getBean(DataSource.class));
        this.published = new PublishedCalls(context, as);
        this.imports =
                new MillionImports(context.getBean(ScorecardImport.class), context.getBean(DataSource.class), as);
        this.filling = filling(context, signatures);
        this.floor = new FloorPage(jdbc);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    private static Filling filling(ApplicationContext context, Signatures signatures) {
        return new Filling(
                context.getBean(Tenancy.class),
                context.getBean(People.class),
                context.getBean(Catalogue.class),
                context.getBean(Actuals.class),
                context.getBean(StatedBenchmarks.class),
                context.getBean(Cycles.class),
                signatures);
    }

    void start() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        text("/fill", asked -> filling.fill(asked.number("authority")));
        text("/texts", asked -> filling.write(asked.number("authority")));
        text("/heap", asked -> Long.toString(Heap.used()));
        text("/histogram", asked -> Heap.histogram());
        text("/derived", asked -> DerivedFigures.compared(asked.number("rounds")));
        text("/formulas", asked -> DerivedFigures.formulas());
        text("/cells", asked -> DerivedFigures.cells());
        text("/service", this::timed);
        text("/once", asked -> calls.once(asked.number("authority"), asked.word("email"), asked.month()));
        text("/changed", this::changed);
        text("/write", this::write);
        text("/sign", this::sign);
        text("/signing", this::signing);
        text("/signed", asked -> turned(asked, true));
        text("/taken", asked -> turned(asked, false));
        text("/pushed", this::pushed);
        text("/measure", asked -> published.measure(asked.word("email"), asked.word("series"), asked.number("rounds")));
        text(
                "/compare",
                asked -> published.compare(asked.word("email"), asked.number("authorities"), asked.number("rounds")));
        text("/compared", asked -> published.once(asked.word("email"), asked.number("authorities")));
        text("/load", asked -> published.load(asked.word("email"), asked.number("rounds")));
        text("/team", asked -> filling.team(asked.number("authority")));
        text("/import", asked -> imports.ours(asked.number("authority"), asked.word("email"), asked.word("file")));
        text("/plain-import", asked -> imports.floor(asked.number("authority"), asked.word("file")));
        text("/shipped", asked -> published.shipped());
        server.createContext("/floor", exchange -> {
            Asked asked = Asked.of(exchange);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, floor.bytes(asked.number("authority"), asked.month()));
        });
        server.start();
    }

    private String timed(Asked asked) {
        return calls.timed(
                asked.number("authority"),
                asked.word("email"),
                asked.month(),
                asked.number("rounds"),
                asked.number("calls"));
    }

    private String changed(Asked asked) {
        jdbc.figuresChanged(asked.number("authority"));
        return "changed";
    }

    private String write(Asked asked) {
        return signatures.write(
                asked.number("authority"),
                asked.word("email"),
                asked.number("indicator"),
                asked.month(),
                asked.word("text"));
    }

    private String sign(Asked asked) {
        return signatures.sign(
                asked.number("authority"), asked.word("email"), asked.number("indicator"), asked.month());
    }

    private String turned(Asked asked, boolean signing) {
        return signOffs.turned(
                asked.number("authority"), asked.word("email"), asked.number("indicator"), asked.month(), signing);
    }

    /** A row is committed and an open page told. */
    private String pushed(Asked asked) {
        jdbc.figuresChanged(asked.number("authority"));
        String committed = Long.toString(System.currentTimeMillis());
        PushedPage.show(asked.word("text"));
        return committed;
    }

    private String signing(Asked asked) {
        return signOffs.timed(
                asked.number("authority"),
                asked.word("email"),
                asked.number("indicator"),
                asked.month(),
                asked.number("rounds"));
    }

    private void text(String path, Work work) {
        server.createContext(path, exchange -> {
            try {
                answer(exchange, work.of(Asked.of(exchange)).getBytes(StandardCharsets.UTF_8));
            } catch (RuntimeException e) {
                e.printStackTrace();
                byte[] why = e.toString().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(500, why.length);
                exchange.getResponseBody().write(why);
                exchange.close();
            }
        });
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private interface Work {
        String of(Asked asked);
    }

    /** The parameters of a request. */
    private record Asked(Map<String, String> parameters) {

        static Asked of(HttpExchange exchange) {
            String query = exchange.getRequestURI().getRawQuery();
            return new Asked(
                    query == null
                            ? Map.of()
                            : Arrays.stream(query.split("&"))
                                    .map(pair -> pair.split("=", 2))
                                    .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]))));
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }

        String word(String name) {
            return parameters.get(name);
        }

        int number(String name) {
            return Integer.parseInt(word(name));
        }

        YearMonth month() {
            return YearMonth.parse(word("month"));
        }
    }
}
