package org.countersign.identity.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.identity.Colleague;
import org.countersign.identity.Departure;
import org.countersign.identity.Role;

/** Shows what somebody leaves behind and asks who takes it over, before anything is changed. */
class HandoverDialog extends FormDialog {

    /** @param lost the roles that go */
    HandoverDialog(
            Staff staff, Colleague leaver, Set<Role> lost, Words words, Consumer<List<Departure.Successor>> act) {
        super(words.title(), words.text());
        List<HandoverPart> parts = Stream.of(Role.REPORTER, Role.OWNER)
                .filter(lost::contains)
                .filter(role -> staff.count(leaver, role) > 0)
                .map(role -> new HandoverPart(staff, leaver, role))
                .toList();
        parts.forEach(this::add);
        getFooter().add(new Button("Cancel", click -> close()), primary(words.verb(), () -> {
            close();
            act.accept(parts.stream().flatMap(HandoverPart::successors).toList());
        }));
    }

    /** What the dialog says. */
    record Words(String title, String text, String verb) {

        static Words deactivating(Colleague person, int held) {
            return new Words(
                    "Deactivate " + person.name(),
                    "They can no longer see this authority, from their next click on. What they wrote and signed"
                            + " stays under their name. You can let them in again."
                            + (held == 0 ? " They report and own nothing." : ""),
                    "Deactivate " + person.name());
        }

        static Words changing(Colleague person) {
            return new Words(
                    "Hand over what " + person.name() + " held",
                    "With the role goes what they held in it. What they wrote and signed stays under their name.",
                    "Save roles and hand over");
        }
    }
}
