package org.countersign.intake;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Markdown as it grows: paragraphs, points, lines and marked words, each where a reader of Markdown sees it as that. */
final class MarkdownWriter {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern BEFORE_LINE_END = Pattern.compile("(?<![ \\t])[ \\t]++(?=\\n|$)");
    private static final Pattern NOTHING_YET = Pattern.compile("\\s*(?:(?:-|\\d+\\.|>)\\s+)*");
    private static final String INDENT = "    ";
    private static final int MOST_LEVELS = 8;

    private final StringBuilder text = new StringBuilder();
    private final Set<MarkdownMark> open = EnumSet.noneOf(MarkdownMark.class);
    private int level;
    private int closed = -1;

    String text() {
        String spaced = BEFORE_LINE_END.matcher(text).replaceAll("");
        return BLANK_LINES.matcher(spaced).replaceAll("\n\n").strip();
    }

    /** How many lists the next words are in. */
    int level() {
        return level;
    }

    /** Words that mean their characters; spaces at the start of a line go. */
    void words(String said) {
        String words = said.replace('\u00a0', ' ').replaceAll(" {2,}", " ");
        boolean starts = startsLine();
        boolean spaced = starts || Character.isWhitespace(text.charAt(text.length() - 1));
        String trimmed = spaced ? words.stripLeading() : words;
        if (!trimmed.isEmpty()) {
            apart(trimmed.charAt(0));
            text.append(starts ? CommentaryText.escaped(trimmed) : CommentaryText.escapedWithin(trimmed));
        }
    }

    /** A closing mark after a full stop or a colon counts as one only before a space. */
    private void apart(char next) {
        if (closed == text.length() && Character.isLetterOrDigit(next)) {
            text.append(' ');
        }
    }

    /** A new line: within a point it still belongs to the point. */
    void lineEnd() {
        if (level == 0) {
            text.append("\n\n");
        } else if (!startsLine()) {
            text.append("\n").append(INDENT.repeat(level));
        }
    }

    /** What stands for itself. */
    void block(Runnable inside) {
        lineEnd();
        inside.run();
        lineEnd();
    }

    /** A line that is Markdown already. */
    void line(String markdown) {
        freshLine();
        text.append(INDENT.repeat(level)).append(markdown).append("\n");
    }

    /** @param at how many lists it is within */
    void point(int at, String mark, Runnable inside) {
        int before = level;
        freshLine();
        level = Math.min(at, MOST_LEVELS);
        text.append(INDENT.repeat(level)).append(mark).append(" ");
        level++;
        inside.run();
        level = before;
        freshLine();
    }

    /** Marked words; marked already, they are not marked twice. */
    void within(MarkdownMark mark, Runnable inside) {
        if (!open.add(mark)) {
            inside.run();
            return;
        }
        int from = text.length();
        inside.run();
        String marked = mark.around(text.substring(from));
        text.setLength(from);
        append(mark, marked);
        open.remove(mark);
    }

    /** Two marked pieces without a space between them are one. */
    private void append(MarkdownMark mark, String marked) {
        String closes = mark.closes();
        boolean touches = mark != MarkdownMark.STRUCK
                && marked.startsWith(closes)
                && text.length() > closes.length()
                && text.toString().endsWith(closes)
                && Character.isLetterOrDigit(text.charAt(text.length() - closes.length() - 1));
        if (touches) {
            text.setLength(text.length() - closes.length());
        }
        text.append(touches ? marked.substring(closes.length()) : spaced(marked, closes));
        boolean punctuated = marked.endsWith(closes)
                && marked.length() > closes.length()
                && !Character.isLetterOrDigit(marked.charAt(marked.length() - closes.length() - 1));
        closed = punctuated ? text.length() : -1;
    }

    /** An opening mark before a bracket counts as one only after a space. */
    private String spaced(String marked, String closes) {
        boolean glued = !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && marked.startsWith(closes)
                && marked.length() > closes.length()
                && !Character.isLetterOrDigit(marked.charAt(closes.length()));
        return glued ? " " + marked : marked;
    }

    private void freshLine() {
        int start = text.lastIndexOf("\n") + 1;
        if (text.substring(start).isBlank()) {
            text.setLength(start);
        } else {
            text.append("\n");
        }
    }

    private boolean startsLine() {
        return NOTHING_YET.matcher(text.substring(text.lastIndexOf("\n") + 1)).matches();
    }
}
