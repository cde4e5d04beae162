package org.countersign.calculation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Values by month in little memory: a plain number takes thirteen bytes. Grows at its end only. */
public final class MonthlyValues extends AbstractMap<YearMonth, Value> implements SortedMap<YearMonth, Value> {

    private static final int FITS = 63;
    private static final byte OTHER = Byte.MIN_VALUE;

    private final List<Value> others = new ArrayList<>(0);
    private int[] months;
    private long[] amounts;
    private byte[] scales;
    private int size;

    public MonthlyValues() {
        this(8);
    }

    private MonthlyValues(int capacity) {
        months = new int[capacity];
        amounts = new long[capacity];
        scales = new byte[capacity];
    }

    public static MonthlyValues of(SortedMap<YearMonth, Value> values) {
        var packed = new MonthlyValues(values.size());
        values.forEach(packed::append);
        return packed;
    }

    /** Adds the value of a month after all others. */
    public void append(YearMonth month, Value value) {
        int number = number(month);
        if (size > 0 && months[size - 1] >= number) {
            throw new IllegalArgumentException(month + " does not come after " + lastKey());
        }
        grow();
        months[size] = number;
        boolean plain = value instanceof Value.Figure(var amount, var fraction) && fraction == null && fits(amount);
        if (plain) {
            BigDecimal amount = value.number().orElseThrow();
            amounts[size] = amount.unscaledValue().longValueExact();
            scales[size] = (byte) amount.scale();
        } else {
            scales[size] = OTHER;
            amounts[size] = other(value);
        }
        size++;
    }

    /** Its place among the others; the same reason for no number is kept once. */
    private int other(Value value) {
        int known = value instanceof Value.None ? others.indexOf(value) : -1;
        if (known < 0) {
            others.add(value);
        }
        return known < 0 ? others.size() - 1 : known;
    }

    private static boolean fits(BigDecimal amount) {
        return amount.unscaledValue().bitLength() <= FITS && Math.abs(amount.scale()) < Byte.MAX_VALUE;
    }

    private void grow() {
        if (size == months.length) {
            int more = Math.max(8, size * 2);
            months = Arrays.copyOf(months, more);
            amounts = Arrays.copyOf(amounts, more);
            scales = Arrays.copyOf(scales, more);
        }
    }

    @Override
    public @Nullable Value get(@Nullable Object key) {
        int place = place(key);
        return place < 0 ? null : value(place);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    private int place(@Nullable Object key) {
        return key instanceof YearMonth month ? Arrays.binarySearch(months, 0, size, number(month)) : -1;
    }

    private Value value(int place) {
        return scales[place] == OTHER
                ? others.get((int) amounts[place])
                : Value.of(BigDecimal.valueOf(amounts[place], scales[place]));
    }

    private YearMonth month(int place) {
        return YearMonth.of(Math.floorDiv(months[place], 12), Math.floorMod(months[place], 12) + 1);
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    @Override
    public Set<Entry<YearMonth, Value>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<YearMonth, Value>> iterator() {
                return IntStream.range(0, size)
                        .mapToObj(place -> Map.entry(month(place), value(place)))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Override
    public YearMonth firstKey() {
        return key(0);
    }

    @Override
    public YearMonth lastKey() {
        return key(size - 1);
    }

    private YearMonth key(int place) {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        return month(place);
    }

    @Override
    public @Nullable Comparator<? super YearMonth> comparator() {
        return null;
    }

    @Override
    public SortedMap<YearMonth, Value> subMap(YearMonth from, YearMonth to) {
        return new TreeMap<>(this).subMap(from, to);
    }

    @Override
    public SortedMap<YearMonth, Value> headMap(YearMonth to) {
        return new TreeMap<>(this).headMap(to);
    }

    @Override
    public SortedMap<YearMonth, Value> tailMap(YearMonth from) {
        return new TreeMap<>(this).tailMap(from);
    }
}
