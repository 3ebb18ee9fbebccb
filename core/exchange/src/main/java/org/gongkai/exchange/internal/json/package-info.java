/** The pieces of JSON that all results share (JSON 内部): findings, gaps, rules. Open to the module that compares packs. */
@NullMarked
package org.gongkai.exchange.internal.json;

import org.jspecify.annotations.NullMarked;
