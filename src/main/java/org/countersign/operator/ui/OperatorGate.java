package org.countersign.operator.ui;

import com.vaadin.flow.router.NotFoundException;
import org.countersign.tenancy.Access;
import org.springframework.stereotype.Component;

/** For everybody but operators these pages do not exist; the services ask again at each call. */
@Component
class OperatorGate {

    private final Access access;

    OperatorGate(Access access) {
        this.access = access;
    }

    void pass() {
        if (!access.operates()) {
            throw new NotFoundException();
        }
    }
}
