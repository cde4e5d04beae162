package org.countersign.commentary;

import java.util.List;

/**
 * What was said about a commentary by those who write, sign or coordinate it.
 *
 * @param remarks the oldest first
 * @param people who can be named with an @, without whoever asks
 */
public record Discussion(List<Remark> remarks, List<String> people) {

    public long open() {
        return remarks.stream().filter(Remark::open).count();
    }
}
