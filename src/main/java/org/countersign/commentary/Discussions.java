package org.countersign.commentary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where those who write, sign or coordinate a commentary talk about it. What is said there is no part of the text, so it
 * moves nothing and signs nothing; whoever is named with an @ is told.
 */
@Service
public class Discussions {

    private final Commentaries commentaries;
    private final CaseFiles files;
    private final RemarkTable table;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;

    Discussions(
            Commentaries commentaries,
            CaseFiles files,
            RemarkTable table,
            ChangeLog changes,
            ApplicationEventPublisher events) {
        this.commentaries = commentaries;
        this.files = files;
        this.table = table;
        this.changes = changes;
        this.events = events;
    }

    /** Empty for somebody who has no part in the commentary. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<Discussion> of(AuthorityId authority, CommentaryId id) {
        return part(authority, id)
                .map(at -> new Discussion(
                        table.of(id), others(at).map(Person::name).sorted().toList()));
    }

    /**
     * Says something.
     *
     * @return why it was refused; empty where it stands
     */
    @PreAuthorize("@access.may(#authority, 'WRITE') or @access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Optional<Reason> say(AuthorityId authority, CommentaryId id, String text) {
        if (text.isBlank() || text.length() > Remark.LONGEST) {
            return Optional.of(Reason.of("remark"));
        }
        Optional<Case> part = part(authority, id);
        part.ifPresent(at -> {
            table.add(id, at.who(), text.strip());
            changes.add(authority, ChangeKind.REMARK, id.value().toString());
            tell(authority, at, mentioned(at, text));
        });
        return part.isPresent() ? Optional.empty() : Optional.of(Reason.of("no-part"));
    }

    /**
     * Marks a remark as resolved, or opens it again.
     *
     * @return why it was refused; empty where it stands so now
     */
    @PreAuthorize("@access.may(#authority, 'WRITE') or @access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Optional<Reason> resolve(AuthorityId authority, RemarkId remark, boolean resolved) {
        Optional<Case> part = table.commentaryOf(remark).flatMap(id -> part(authority, id));
        part.ifPresent(at -> {
            boolean changed = resolved ? table.resolve(remark, at.who()) : table.openAgain(remark);
            if (changed) {
                changes.add(
                        authority,
                        ChangeKind.REMARK,
                        at.commentary().id().value().toString());
            }
        });
        return part.isPresent() ? Optional.empty() : Optional.of(Reason.of("no-part"));
    }

    private void tell(AuthorityId authority, Case at, Set<PersonId> people) {
        if (!people.isEmpty()) {
            events.publishEvent(new Mentioned(
                    authority,
                    UUID.randomUUID(),
                    at.commentary().id(),
                    at.indicator().id(),
                    at.commentary().month(),
                    at.who().id(),
                    people));
        }
    }

    /** A name that is the beginning of a longer one counts only where the longer one does not stand. */
    private static Set<PersonId> mentioned(Case at, String text) {
        StringBuilder left = new StringBuilder(text.toLowerCase(Locale.UK));
        return others(at)
                .sorted((one, other) -> other.name().length() - one.name().length())
                .filter(person -> taken(left, "@" + person.name().toLowerCase(Locale.UK)))
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean taken(StringBuilder left, String name) {
        int at = left.indexOf(name);
        boolean found = at >= 0;
        while (at >= 0) {
            left.delete(at, at + name.length());
            at = left.indexOf(name);
        }
        return found;
    }

    private Optional<Case> part(AuthorityId authority, CommentaryId id) {
        return commentaries
                .findByCommentaryId(id.value())
                .flatMap(found -> files.of(authority, List.of(found)).stream().findFirst())
                .filter(at -> at.who().team() || hasPart(at, at.who().id()));
    }

    /** Those who could read a remark, but whoever is asking. */
    private static Stream<Person> others(Case at) {
        return at.company().people().values().stream()
                .filter(person -> !person.id().equals(at.who().id()))
                .filter(person -> person.is(Role.PERFORMANCE_TEAM) || hasPart(at, person.id()));
    }

    private static boolean hasPart(Case at, PersonId person) {
        Cast cast = at.situation().cast();
        return cast.actsAt(Route.REPORTERS, person) || cast.signs(person);
    }
}
