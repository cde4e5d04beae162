package org.countersign.outside;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every way in that the running application knows, found by asking it: pages, mappings, and what filters listen to. */
@Component
class EntryPoints {

    /** As in Spring Security's own words for what a filter listens to: "PathPattern [POST /login]". */
    private static final Pattern LISTENED = Pattern.compile("\\[(?:(GET|POST|PUT|DELETE) )?(/[^\\s\\]]*)\\]");

    private static final List<String> FILES = List.of(
            "/assets/countersign.css",
            "/aura/aura.css",
            "/webjars/echarts/LICENSE",
            "/VAADIN/build/none.js",
            "/sw.js",
            "/robots.txt",
            "/favicon.ico",
            "/actuator",
            "/actuator/env",
            "/VAADIN/dynamic/resource/0/guessed/file.csv",
            "/VAADIN/push?v-r=push",
            "/?v-r=uidl&v-uiId=0",
            "/?v-r=heartbeat&v-uiId=0",
            "/?v-r=init&location=northmere%2Fscorecard&query=");

    private final ApplicationContext context;
    private final ServletContext servlets;

    EntryPoints(ApplicationContext context, ServletContext servlets) {
        this.context = context;
        this.servlets = servlets;
    }

    /** The template of each page, such as ":authority/cycle/:month?". */
    List<String> pages() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(alias -> alias.getTemplate())))
                .distinct()
                .sorted()
                .toList();
    }

    /** Method and path of each mapping and each filter, such as "POST /logout". */
    Set<String> requests() {
        Set<String> found = new TreeSet<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> found.addAll(of(info))));
        context.getBeansOfType(FilterChainProxy.class).values().stream()
                .flatMap(proxy -> proxy.getFilterChains().stream())
                .map(SecurityFilterChain::getFilters)
                .flatMap(List::stream)
                .forEach(filter -> found.addAll(listened(filter)));
        FILES.forEach(file -> found.add("GET " + file));
        return found;
    }

    private static List<String> of(RequestMappingInfo info) {
        List<String> methods = info.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? List.of("GET", "POST") : methods)
                        .stream().map(method -> method + " " + pattern))
                .toList();
    }

    private static Set<String> listened(Filter filter) {
        Set<String> found = new TreeSet<>();
        for (Class<?> type = filter.getClass(); type != Object.class; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.getType().getSimpleName().contains("Matcher"))
                    .map(field -> value(field, filter))
                    .forEach(matcher -> found.addAll(paths(matcher)));
        }
        return found;
    }

    private static Set<String> paths(String matcher) {
        Set<String> found = new TreeSet<>();
        Matcher match = LISTENED.matcher(matcher);
        while (match.find()) {
            found.add((match.group(1) == null ? "POST" : match.group(1)) + " " + match.group(2));
        }
        return found;
    }

    private static String value(Field field, Filter filter) {
        field.setAccessible(true);
        return String.valueOf(ReflectionUtils.getField(field, filter));
    }

    /** The template with something in each place; what has no word here stops the test by name. */
    static String filled(String template, Map<String, String> words) {
        String path =
                template.replaceAll("\\{\\*?([A-Za-z]+)(:[^}]*)?\\}", ":$1").replace("/**", "/x");
        Matcher place = Pattern.compile(":([A-Za-z]+)[?*]?(\\([^)]*\\))?").matcher(path);
        return place.replaceAll(found -> {
            String word = words.get(found.group(1));
            if (word == null) {
                throw new AssertionError(template + " has a place ':" + found.group(1)
                        + "' for which there is no word: add one, so that this way in is tried too.");
            }
            return Matcher.quoteReplacement(word);
        });
    }
}
