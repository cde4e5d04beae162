package org.countersign.authority;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name reduced to what two spellings of it share: no case, accents or punctuation; "and" for "&amp;". */
record NameForm(String value) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    static NameForm of(String spelling) {
        String plain = ACCENTS.matcher(Normalizer.normalize(spelling, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        return new NameForm(OTHER.matcher(plain).replaceAll(" ").strip());
    }
}
