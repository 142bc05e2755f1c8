package io.github.newsclaims.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The units of the resource {@code ucum.tsv}, which names its source and explains its columns. */
final class UcumTable implements MeasureConverter {
    static final MeasureConverter CONVERTER = new UcumTable();

    private final Map<String, Ratio> prefixes = new HashMap<>();
    private final Map<String, UcumUnit> units = new HashMap<>();
    private final Set<String> metric = new HashSet<>();

    private UcumTable() {
        lines().stream().filter(line -> !line.startsWith("#")).forEach(line -> add(line.split("\t")));
    }

    private void add(String... fields) {
        String code = fields[0];
        if (fields[1].equals("prefix")) {
            prefixes.put(code, ReportedNumber.of(fields[2]).ratio());
            return;
        }
        if (fields[1].equals("metric")) {
            metric.add(code);
        }
        units.put(
                code,
                fields[2].equals("base")
                        ? UcumUnit.base(code)
                        : UcumTerm.parse(fields[3], this::unit)
                                .orElseThrow(() -> new IllegalStateException("ucum.tsv: " + code))
                                .times(ReportedNumber.of(fields[2]).ratio()));
    }

    private static List<String> lines() {
        try (InputStream table = UcumTable.class.getResourceAsStream("ucum.tsv");
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(table, "ucum.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the unit of a code, with or without a prefix. */
    private Optional<UcumUnit> unit(String code) {
        UcumUnit known = units.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        return prefixes.entrySet().stream()
                .filter(prefix -> code.startsWith(prefix.getKey())
                        && metric.contains(code.substring(prefix.getKey().length())))
                .map(prefix -> Objects.requireNonNull(
                                units.get(code.substring(prefix.getKey().length())))
                        .times(prefix.getValue()))
                .findFirst();
    }

    @Override
    public Optional<Ratio> factor(Unit.Measure from, Unit.Measure to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Optional<UcumUnit> divisor = UcumTerm.parse(to.code(), this::unit);
        return UcumTerm.parse(from.code(), this::unit)
                .flatMap(one -> divisor.filter(other -> other.powers().equals(one.powers()))
                        .map(other -> one.factor().times(other.factor().inverse())));
    }
}
