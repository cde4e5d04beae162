package org.countersign.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.calculation.TargetStatus;

/** Many indicators beside an overview text, told in a few words. */
public final class SeenIndicators {

    private SeenIndicators() {}

    /** "12 indicators: 3 positive, 2 negative, 1 off target"; what is none is left out. */
    static String words(List<SeenIndicator> all) {
        String counts = Stream.of(
                        judged(all, "positive"),
                        judged(all, "similar"),
                        judged(all, "negative"),
                        counted(
                                all.stream()
                                        .filter(each -> each.targetStatus().equals(TargetStatus.RED.words()))
                                        .count(),
                                TargetStatus.RED.words()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        String number = all.size() == 1 ? "1 indicator" : all.size() + " indicators";
        return number + (counts.isEmpty() ? "" : ": " + counts);
    }

    /** "3 of 5 texts are signed off"; of those that are asked for. */
    public static String signed(List<SeenIndicator> all) {
        long asked = all.stream().filter(SeenIndicator::asksForText).count();
        long signed = all.stream().filter(SeenIndicator::isSigned).count();
        return asked == 0
                ? "No text is asked for"
                : "%d of %d %s signed off".formatted(signed, asked, asked == 1 ? "text is" : "texts are");
    }

    static List<SeenIndicator> figures(List<SeenIndicator> all) {
        return all.stream().map(SeenIndicator::withoutText).toList();
    }

    /** What moved beyond the tolerance of a commentary: "EH1a: figure 125, now 131"; and what was not there before. */
    static List<String> changes(List<SeenIndicator> signed, List<SeenIndicator> now) {
        Map<String, SeenIndicator> before =
                signed.stream().collect(Collectors.toMap(SeenIndicator::reference, Function.identity()));
        List<String> changes = new ArrayList<>();
        now.forEach(each -> Optional.ofNullable(before.remove(each.reference()))
                .ifPresentOrElse(
                        then -> new ChangedSince(then.asSeen(), each.asSeen(), each.unit())
                                .words()
                                .forEach(words -> changes.add(each.reference() + ": " + words)),
                        () -> changes.add(each.reference() + " was not among them, now " + each.value())));
        before.keySet().stream().sorted().forEach(gone -> changes.add(gone + " is not among them any more"));
        return changes;
    }

    private static String judged(List<SeenIndicator> all, String judgement) {
        return counted(
                all.stream().filter(each -> each.judgement().equals(judgement)).count(), judgement);
    }

    private static String counted(long count, String words) {
        return count == 0 ? "" : count + " " + words;
    }
}
