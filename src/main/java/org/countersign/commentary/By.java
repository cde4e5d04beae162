package org.countersign.commentary;

import java.util.Set;
import org.countersign.identity.PersonId;

/** Who may make a move. */
enum By {
    WRITER("its reporter, their deputy, or the performance team on their behalf") {
        @Override
        boolean allows(Situation at, Who who) {
            return who.team() || at.cast().actsAt(Route.REPORTERS, who.id());
        }

        @Override
        Set<PersonId> people(Situation at) {
            return at.cast().at(Route.REPORTERS);
        }
    },
    APPROVER("whoever signs at this stage") {
        @Override
        boolean allows(Situation at, Who who) {
            return at.cast().actsAt(at.progress().stage(), who.id());
        }

        @Override
        Set<PersonId> people(Situation at) {
            return at.cast().at(at.progress().stage());
        }
    },
    APPROVER_NOT_AUTHOR("whoever signs at this stage and wrote none of the text") {
        @Override
        boolean allows(Situation at, Who who) {
            return APPROVER.allows(at, who);
        }

        @Override
        Set<PersonId> people(Situation at) {
            return at.notAuthors(APPROVER.people(at));
        }
    },
    LAST_APPROVER_NOT_AUTHOR("whoever signs at the last stage and wrote none of the text") {
        @Override
        boolean allows(Situation at, Who who) {
            return at.cast().actsAt(at.route().last(), who.id());
        }

        @Override
        Set<PersonId> people(Situation at) {
            return at.notAuthors(at.cast().at(at.route().last()));
        }
    },
    CONFIRMER("whoever signs at the stage before, or somebody else of this one, who wrote none of the text") {
        @Override
        boolean allows(Situation at, Who who) {
            return at.confirmers(at.progress().proposer()).contains(who.id());
        }

        @Override
        Set<PersonId> people(Situation at) {
            return at.confirmers(at.progress().proposer());
        }
    },
    PROPOSER("whoever proposed it") {
        @Override
        boolean allows(Situation at, Who who) {
            return at.progress().proposer().filter(who.id()::equals).isPresent();
        }

        @Override
        Set<PersonId> people(Situation at) {
            return Set.copyOf(at.progress().proposer().stream().toList());
        }
    },
    SIGNER("whoever signed last") {
        @Override
        boolean allows(Situation at, Who who) {
            return at.progress().lastSigners().contains(who.id());
        }

        @Override
        Set<PersonId> people(Situation at) {
            return at.progress().lastSigners();
        }
    },
    SPELLER("somebody of the performance team who does not sign it") {
        @Override
        boolean allows(Situation at, Who who) {
            return who.team() && !at.cast().signs(who.id());
        }
    },
    TEAM("the performance team") {
        @Override
        boolean allows(Situation at, Who who) {
            return who.team();
        }
    },
    SYSTEM("Countersign itself") {
        @Override
        boolean allows(Situation at, Who who) {
            return false;
        }
    };

    private final String words;

    By(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    abstract boolean allows(Situation at, Who who);

    /** Whom a refusal names; empty where the words say enough. */
    Set<PersonId> people(Situation at) {
        return Set.of();
    }
}
