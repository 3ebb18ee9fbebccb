package org.gongkai.testkit;

import java.util.List;
import java.util.Map;
import org.gongkai.rule.EntityKind;
import org.gongkai.screening.spi.EntityRecognizer;
import org.gongkai.testkit.junit.EntityRecognizerContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The names of a case keep the contract of recognisers")
class KnownNamesTest extends EntityRecognizerContract {
    @Override
    protected EntityRecognizer recognizer() {
        return new KnownNames(Map.of(
                EntityKind.PERSON, List.of("张测试", "测试", "试办", "李某某"), EntityKind.ORGANISATION, List.of("例州市政府", "例州")));
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                new Example("联系人张测试，电话略。", "张测试", EntityKind.PERSON),
                new Example("张测试办理", "张测试", EntityKind.PERSON),
                new Example("例州市政府李某某", "李某某", EntityKind.PERSON),
                new Example("例州市政府李某某", "例州市政府", EntityKind.ORGANISATION));
    }
}
