/** Running a rule set over a submission (审查): findings and gaps, never a decision. */
@NullMarked
package org.gongkai.screening;

import org.jspecify.annotations.NullMarked;
