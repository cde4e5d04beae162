package org.countersign.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a workbook means a stored number: a percentage, a date, or the number itself. */
final class NumberFormat {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-MMM", Locale.UK);
    /** What a spreadsheet program shows and compares; beyond it is binary dust. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);
    private static final int DECIMALS = 15;
    private static final int LONGEST = 300;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");

    private final String id;
    private final boolean from1904;
    private final String written;
    private final boolean percentage;
    private final boolean date;

    /**
     * A format of a workbook.
     *
     * @param id as in the workbook; some have a fixed meaning
     * @param code as in the workbook, empty for those with a fixed meaning
     * @param from1904 whether its dates count from 1904, as old Macs did
     */
    NumberFormat(String id, String code, boolean from1904) {
        this.id = id;
        this.from1904 = from1904;
        this.written = written(code);
        this.percentage = id.equals("9") || id.equals("10") || written.contains("%");
        this.date = isDate();
    }

    /** The number as text; what is none stays as it is. */
    String show(String stored) {
        var number = number(stored);
        if (number == null) {
            return stored;
        }
        if (percentage) {
            return plain(number.movePointRight(2)) + "%";
        }
        return date && isDay(number) ? date(number) : plain(number);
    }

    private static @Nullable BigDecimal number(String stored) {
        if (!NUMBER.matcher(stored).matches()) {
            return null;
        }
        var number = new BigDecimal(stored).round(PRECISION);
        return Math.abs(number.scale()) > LONGEST ? null : number;
    }

    private boolean isDate() {
        return switch (id) {
            case "14", "15", "16", "17", "22" -> true;
            default -> written.matches("(?i).*[yd].*");
        };
    }

    /** Whether the format names a day; one that shows month and year only means the month. */
    private boolean hasDay() {
        return id.equals("14") || id.equals("15") || id.equals("16") || id.equals("22") || written.matches("(?i).*d.*");
    }

    /** The code without quoted and bracketed text and escaped characters, up to the part for negative numbers. */
    private static String written(String code) {
        return code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "").replaceAll(";.*", "");
    }

    private static boolean isDay(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(LAST_DAY) <= 0;
    }

    /** Excel believes in 29 February 1900; dates before March of that year are off by one and do not occur here. */
    private String date(BigDecimal number) {
        var start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        var day = start.plusDays(number.intValue());
        return hasDay() ? hasYear() ? day.toString() : DAY.format(day) : MONTH.format(day);
    }

    /** Of a day shown without its year nobody has seen the year: it is that in which it was typed. */
    private boolean hasYear() {
        return !id.equals("16") && (written.isEmpty() || written.matches("(?i).*y.*"));
    }

    private static String plain(BigDecimal number) {
        var cut = number.setScale(Math.min(number.scale(), DECIMALS), RoundingMode.HALF_UP);
        var shown = cut.signum() == 0 ? number : cut;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
