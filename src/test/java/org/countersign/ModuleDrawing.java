package org.countersign;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The modules and what each may use, as its package-info says. What a module may use through another is not drawn
 * twice.
 */
record ModuleDrawing(SortedMap<String, SortedSet<String>> allowed) {

    private static final String ROOT = "org.countersign.";

    static String of(ApplicationModules modules) {
        return new ModuleDrawing(modules.stream()
                        .map(module -> module.getIdentifier().toString())
                        .collect(toMap(name -> name, ModuleDrawing::allowedFor, (a, b) -> a, TreeMap::new)))
                .text();
    }

    private String text() {
        String arrows = allowed.keySet().stream()
                .flatMap(module -> allowed.get(module).stream()
                        .filter(other -> !isReachedThroughAnother(module, other))
                        .map(other -> "  " + module + " --> " + other + "\n"))
                .collect(joining());
        return """
                # Modules

                Drawn by `ModularityTests` from the modules' `package-info`; an arrow leads to what a module may use.
                What it may also use through another is left out.

                ```mermaid
                flowchart TD
                """ + arrows + "```\n";
    }

    private boolean isReachedThroughAnother(String module, String target) {
        return allowed.get(module).stream()
                .filter(other -> !other.equals(target))
                .anyMatch(other -> reaches(other, target));
    }

    private boolean reaches(String from, String target) {
        SortedSet<String> next = allowed.getOrDefault(from, new TreeSet<>());
        return next.contains(target) || next.stream().anyMatch(other -> reaches(other, target));
    }

    private static SortedSet<String> allowedFor(String module) {
        try {
            var info = Class.forName(ROOT + module + ".package-info").getAnnotation(ApplicationModule.class);
            return Arrays.stream(info.allowedDependencies()).collect(toCollection(TreeSet::new));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Module " + module + " has no package-info", e);
        }
    }
}
