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

    /** Returns the amounts as an extension keeps them. */
    static List<Map<String, Object>> of(String column, LossLog losses) {
        List<Map<String, Object>> amounts = new ArrayList<>();
        for (String block : column.split(";")) {
            if (block.isBlank()) {
                continue;
            }
            int first = block.indexOf(',');
            int last = block.lastIndexOf(',');
            if (first < 0 || first == last) {
                losses.leftOut("amounts", "", "an amount has no object and offset");
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
                losses.leftOut("amounts", "", "the number of an amount is none, or has too many digits");
            }
        }
        return amounts;
    }
}
