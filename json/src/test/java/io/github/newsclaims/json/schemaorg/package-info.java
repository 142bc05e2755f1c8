@NullMarked
package io.github.newsclaims.json.schemaorg;

import org.jspecify.annotations.NullMarked;
