package org.countersign.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short texts that a file may have again and again, each once: the first some ten thousand different ones. */
final class RepeatedTexts {

    static final int NONE = -1;

    private static final int MOST = 40_000;
    private static final int LONGEST = 120;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** Its number, or {@link #NONE} where it is not kept here. */
    int number(String text) {
        Integer known = places.get(text);
        if (known != null) {
            return known;
        }
        if (text.length() > LONGEST || texts.size() >= MOST) {
            return NONE;
        }
        places.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    /** By number; grows with the file. */
    List<String> all() {
        return Collections.unmodifiableList(texts);
    }
}
