package org.chancery.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line, and says what is wrong with it in plain words. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException noDay) {
            throw new TypeConversionException("no such day: \"" + given + "\"; a day is written like 2024-03-05");
        }
    }
}
