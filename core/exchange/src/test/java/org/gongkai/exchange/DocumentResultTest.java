package org.gongkai.exchange;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Submission;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;

class DocumentResultTest {
    private final SourceText source = SourceText.of("甲13900001234");

    @Test
    void when_the_report_is_of_another_text_then_it_is_refused() {
        ScreeningReport other = Samples.GONGKAI.screen(SourceText.of("乙13900001234"));

        assertThatThrownBy(() -> new DocumentResult("a", null, source, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("139");
    }

    @Test
    void when_the_report_is_of_attachments_too_then_it_is_refused() {
        ScreeningReport other = Samples.GONGKAI.screen(
                Submission.builder(source).attachment(SourceText.of("乙")).build());

        assertThatThrownBy(() -> new DocumentResult("a", null, source, other))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
