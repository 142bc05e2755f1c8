package io.github.newsclaims.examples.gdelt;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.examples.formats.LossLog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The amounts of a row: {@code number,object,offset}, separated by ";". The object may have commas itself. */
final class GdeltAmounts {
    private GdeltAmounts() {}

    /** Returns the amounts as an extension keeps them: a map, or the raw text of one that has not the form. */
    static List<Object> of(String column, LossLog losses) {
        List<Object> amounts = new ArrayList<>();
        String[] blocks = column.split(";");
        for (int index = 0; index < blocks.length; index++) {
            String block = blocks[index];
            if (block.isBlank()) {
                continue;
            }
            String pointer = GdeltRow.pointer(GdeltRow.AMOUNTS) + "/" + index;
            int first = block.indexOf(',');
            int last = block.lastIndexOf(',');
            if (first < 0 || first == last) {
                amounts.add(block);
                losses.kept("amounts", pointer, "an amount has no object and offset");
                continue;
            }
            try {
                Map<String, Object> amount = new LinkedHashMap<>();
                amount.put("number", new BigDecimal(block.substring(0, first).strip()));
                amount.put("object", block.substring(first + 1, last).strip());
                amount.put("offset", block.substring(last + 1).strip());
                // A number beyond the limits of an extension would cost the other amounts.
                Extensions.none().with("gdelt:amount", amount);
                amounts.add(amount);
            } catch (IllegalArgumentException e) {
                amounts.add(block);
                losses.kept("amounts", pointer, "the number of an amount is none, or has too many digits");
            }
        }
        return amounts;
    }
}
