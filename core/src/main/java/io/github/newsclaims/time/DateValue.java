package io.github.newsclaims.time;

import java.util.List;

/**
 * A date without a time of day.
 *
 * @param parts year, month and day as they are written, as many as there are
 * @param days the days that it may mean
 * @param baseLevel the level of its form, without the marks
 */
record DateValue(List<Part> parts, Days days, int baseLevel) implements Expression {

    /**
     * A part of a date.
     *
     * @param body its digits
     * @param mark ? ~ % or a space where it has none
     */
    record Part(String body, char mark) {}

    static final char NONE = ' ';

    /** Both marks together: uncertain and approximate are %. */
    static char both(char first, char second) {
        if (first == NONE || first == second) {
            return second;
        }
        return second == NONE ? first : '%';
    }

    @Override
    public int level() {
        if (!isMarked()) {
            return baseLevel;
        }
        return group() == parts.size() ? Math.max(baseLevel, 1) : 2;
    }

    private boolean isMarked() {
        for (Part part : parts) {
            if (part.mark() != NONE) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String canonical() {
        StringBuilder text = new StringBuilder();
        int group = group();
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            text.append(index > 0 ? "-" : "");
            if (index >= group && part.mark() != NONE) {
                text.append(part.mark());
            }
            text.append(part.body());
            if (index == group - 1) {
                text.append(part.mark());
            }
        }
        return text.toString();
    }

    /** How many parts from the year on have the same mark; 0 where the year has none. */
    private int group() {
        char mark = parts.get(0).mark();
        if (mark == NONE) {
            return 0;
        }
        int count = 1;
        while (count < parts.size() && parts.get(count).mark() == mark) {
            count++;
        }
        return count;
    }
}
