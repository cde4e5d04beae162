package org.countersign.commentary;

import java.util.List;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** What waits for whoever asks in the months that are open, with each row locked. */
@Component
class OwnCases {

    private final CycleRows cycles;
    private final Commentaries commentaries;
    private final CaseFiles files;

    OwnCases(CycleRows cycles, Commentaries commentaries, CaseFiles files) {
        this.cycles = cycles;
        this.commentaries = commentaries;
        this.files = files;
    }

    List<Case> waiting(AuthorityId authority) {
        var months = cycles.findAllByOrderByMonthDesc().stream()
                .map(Cycle::details)
                .filter(CycleDetails::open)
                .map(cycle -> cycle.month().atDay(1))
                .toList();
        var mine = months.isEmpty()
                ? List.<CommentaryId>of()
                : files.of(authority, commentaries.findByMonthIn(months)).stream()
                        .filter(OwnCases::waits)
                        .map(at -> at.commentary().id())
                        .toList();
        return mine.isEmpty()
                ? List.of()
                : files.locked(authority, mine).stream().filter(OwnCases::waits).toList();
    }

    private static boolean waits(Case at) {
        Task task = Task.of(at);
        return (task == Task.WRITE || task == Task.SIGN)
                && at.situation()
                        .cast()
                        .fillers(at.progress().stage())
                        .contains(at.who().id());
    }
}
