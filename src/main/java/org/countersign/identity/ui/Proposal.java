package org.countersign.identity.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.identity.Colleague;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.identity.SheetNames.SheetName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to invite whom an import or the sheet names.
 *
 * @param person whom an import made of the name; null for a name alone
 * @param holds "Reports 3 indicators" or what the sheet says
 */
record Proposal(String name, @Nullable PersonId person, Set<Role> roles, String holds) {

    static List<Proposal> of(Staff staff, List<SheetName> unknown) {
        Stream<Proposal> imported = staff.everybody().stream()
                .filter(person -> person.state() == Colleague.State.NO_SIGN_IN)
                .map(person -> of(staff, person));
        return Stream.concat(imported, unknown.stream().map(Proposal::of)).toList();
    }

    private static Proposal of(Staff staff, Colleague person) {
        String holds =
                holds(staff.count(person, Role.REPORTER), staff.count(person, Role.OWNER), "nothing assigned yet");
        return new Proposal(person.name(), person.id(), person.roles(), holds);
    }

    private static Proposal of(SheetName name) {
        return new Proposal(
                name.name(),
                null,
                name.roles(),
                holds(name.reports().size(), name.owns().size(), "") + ", not added as a person yet");
    }

    private static String holds(long reports, long owns, String none) {
        return reports + owns == 0
                ? none
                : Stream.of(counted("reports", reports), counted("owns", owns))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private static String counted(String verb, long count) {
        return count == 0 ? "" : verb + " " + count;
    }
}
