package io.github.newsclaims.examples.output;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many of something an option of the command line asks for. */
public final class CountConverter implements ITypeConverter<Integer> {
    /**
     * Reads a number.
     *
     * @param value for example "20"
     * @return the number, which is not negative
     * @throws TypeConversionException if it is not a whole number from 0 to 2,147,483,647
     */
    @Override
    public Integer convert(String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // It gets the same message.
        }
        throw new TypeConversionException("'" + value + "' is not a number from 0 to " + Integer.MAX_VALUE);
    }
}
