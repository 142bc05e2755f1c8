package io.github.newsclaims.time;

import java.util.List;

/**
 * A date without a time of day.
 *
 * @param parts year, month and day as they are written; month and day may be missing
 * @param days the days that the date may mean
 * @param baseLevel the level of the form without the marks
 */
record DateValue(List<Part> parts, Days days, int baseLevel) implements Expression {

    /**
     * A part of a date.
     *
     * @param body the digits
     * @param mark ? ~ % or a space if there is none
     */
    record Part(String body, char mark) {}

    static final char NONE = ' ';

    /** Combines two marks: uncertain and approximate together are %. */
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

    /** Returns the number of parts from the year on that have the same mark; 0 if the year has none. */
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
