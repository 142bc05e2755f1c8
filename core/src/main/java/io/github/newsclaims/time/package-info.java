/** Floor 1: dates as news gives them, after ISO 8601-2:2019 (Extended Date/Time Format). */
@NullMarked
package io.github.newsclaims.time;

import org.jspecify.annotations.NullMarked;
