package org.gongkai.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gongkai.rule.EntityKind;
import org.gongkai.screening.spi.EntityRecognizer;
import org.gongkai.screening.spi.RecognizedEntity;
import org.gongkai.screening.spi.RecognizerException;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The contract of entity recognisers")
class EntityRecognizerContractTest {
    @Nested
    class given_a_good_recogniser {
        @Test
        void when_it_is_judged_then_it_passes() {
            Judged judged = Judged.of(Good.class);

            assertThat(judged.tests()).hasSize(7);
            assertThat(judged.failed()).isEmpty();
        }

        @Test
        void when_it_refuses_long_texts_as_a_whole_then_it_passes() {
            assertThat(Judged.of(Refusing.class).failed()).isEmpty();
        }
    }

    @Nested
    class given_a_bad_recogniser {
        @Test
        void when_its_name_is_none_or_it_has_no_kind_then_that_fails() {
            assertThat(Judged.of(Misnamed.class).failed()).contains("it_has_a_name_kinds_and_examples");
        }

        @Test
        void when_it_reads_the_start_of_a_text_then_the_silence_fails() {
            assertThat(Judged.of(Short.class).failed()).containsExactly("a_long_text_is_read_to_its_end_or_refused");
        }

        @Test
        void when_positions_count_code_points_then_that_fails() {
            assertThat(Judged.of(ByCodePoint.class).failed()).contains("names_lie_in_the_text_in_order_and_whole");
        }

        @Test
        void when_names_lie_over_one_another_or_backwards_then_that_fails() {
            assertThat(Judged.of(Doubled.class).failed()).containsExactly("names_lie_in_the_text_in_order_and_whole");
            assertThat(Judged.of(Backwards.class).failed()).containsExactly("names_lie_in_the_text_in_order_and_whole");
        }

        @Test
        void when_a_kind_is_found_that_it_does_not_tell_of_then_that_fails() {
            assertThat(Judged.of(OtherKind.class).failed())
                    .contains("it_finds_the_names_of_its_examples", "names_lie_in_the_text_in_order_and_whole");
        }

        @Test
        void when_it_throws_something_else_then_that_fails() {
            assertThat(Judged.of(Throwing.class).failed()).contains("it_answers_every_text_or_refuses_it_silently");
        }

        @Test
        void when_the_exception_tells_what_was_read_then_that_fails_and_is_not_repeated() {
            Judged judged = Judged.of(Talkative.class);

            assertThat(judged.failed()).contains("it_answers_every_text_or_refuses_it_silently");
            assertThat(judged.tests().get("it_answers_every_text_or_refuses_it_silently"))
                    .contains("holds what it read")
                    .doesNotContain("张");
        }

        @Test
        void when_it_remembers_or_is_shared_badly_then_that_fails() {
            assertThat(Judged.of(Remembering.class).failed()).contains("it_remembers_nothing");
            assertThat(Judged.of(Shared.class).failed()).containsExactly("threads_may_share_it");
        }
    }

    /** Finds a few names wherever they stand; tests spoil it. */
    static class Names implements EntityRecognizer {
        @Override
        public String name() {
            return "names-1.0";
        }

        @Override
        public Set<EntityKind> kinds() {
            return Set.of(EntityKind.PERSON);
        }

        @Override
        public List<RecognizedEntity> recognize(String text) {
            List<RecognizedEntity> found = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                for (String name : List.of("张测试", "李某某")) {
                    if (text.startsWith(name, i)) {
                        found.add(person(i, i + name.length()));
                    }
                }
            }
            return found;
        }

        static RecognizedEntity person(int start, int end) {
            return new RecognizedEntity(new TextSpan(start, end), EntityKind.PERSON, 0.9);
        }
    }

    static class Good extends EntityRecognizerContract {
        @Override
        protected EntityRecognizer recognizer() {
            return new Names();
        }

        @Override
        protected List<Example> examples() {
            return List.of(
                    new Example("联系人张测试，电话略。", "张测试", EntityKind.PERSON),
                    new Example("李某某同志会议发言", "李某某", EntityKind.PERSON));
        }
    }

    static class Refusing extends Good {
        @Override
        protected EntityRecognizer recognizer() {
            return new Names() {
                @Override
                public List<RecognizedEntity> recognize(String text) {
                    if (text.length() > 500) {
                        throw new RecognizerException("a text of more than 500 characters");
                    }
                    return super.recognize(text);
                }
            };
        }
    }

    static class Misnamed extends Good {
        @Override
        protected EntityRecognizer recognizer() {
            return new Names() {
                @Override
                public String name() {
                    return "My Names";
                }
            };
        }
    }

    static class Short extends Good {
        @Override
        protected EntityRecognizer recognizer() {
            return new Names() {
                @Override
                public List<RecognizedEntity> recognize(String text) {
                    return super.recognize(text.substring(0, Math.min(512, text.length())));
                }
            };
        }
    }

    static class ByCodePoint extends Good {
        @Override
        protected EntityRecognizer recognizer() {
            return new Names() {
                @Override
                public List<RecognizedEntity> recognize(String text) {
                    List<RecognizedEntity> found = new ArrayList<>();
                    for (RecognizedEntity one : super.recognize(text)) {
                        int start = text.codePointCount(0, one.span().start());
                        found.add(person(start, start + one.span().length()));
                    }
                    return found;
                }
            };
        }

        @Override
        protected List<Example> examples() {
            return List.of(new Example("𠮷张测试", "张测试", EntityKind.PERSON));
        }
    }

    static class Doubled extends Good {
        @Override
        protected EntityRecognizer recognizer() {
            return new Names() {
                @Override
                public List<RecognizedEntity> recognize(String text) {
                    List<RecognizedEntity> found = new ArrayList<>();
                    for (RecognizedEntity one : super.recognize(text)) {
                        found.add(one);
                        found.add(person(one.span().start() + 1, one.span().end()));
                    }
                    return found;
                }
            };
        }
    }

    static class Backwards extends Good {
        @Override
        protected EntityRecognizer recognizer() {
            return new Names() {
                @Override
                public List<RecognizedEntity> recognize(String text) {
                    List<RecognizedEntity> found = super.recognize(text);
                    Collections.reverse(found);
                    return found;
                }
            };
        }
    }

    static class OtherKind extends Good {
        @Override
        protected EntityRecognizer recognizer() {
            return new Names() {
                @Override
                public List<RecognizedEntity> recognize(String text) {
                    return super.recognize(text).stream()
                            .map(one -> new RecognizedEntity(one.span(), EntityKind.PLACE, 0.5))
                            .toList();
                }
            };
        }
    }

    static class Throwing extends Good {
        @Override
        protected EntityRecognizer recognizer() {
            return new Names() {
                @Override
                public List<RecognizedEntity> recognize(String text) {
                    return text.isEmpty() ? List.of(person(0, 0)) : super.recognize(text);
                }
            };
        }
    }

    static class Talkative extends Good {
        @Override
        protected EntityRecognizer recognizer() {
            return new Names() {
                @Override
                public List<RecognizedEntity> recognize(String text) {
                    if (text.indexOf('\0') >= 0) {
                        throw new RecognizerException("not read: " + text);
                    }
                    return super.recognize(text);
                }
            };
        }
    }

    static class Remembering extends Good {
        private final EntityRecognizer one = new Names() {
            private String last = "";

            @Override
            public List<RecognizedEntity> recognize(String text) {
                boolean after = last.contains("张测试");
                last = text;
                return after && text.length() == 1 ? List.of(person(0, 1)) : super.recognize(text);
            }
        };

        @Override
        protected EntityRecognizer recognizer() {
            return one;
        }
    }

    static class Shared extends Good {
        private final EntityRecognizer one = new Names() {
            private String working = "";

            @Override
            public List<RecognizedEntity> recognize(String text) {
                working = text;
                Thread.yield();
                return super.recognize(working);
            }
        };

        @Override
        protected EntityRecognizer recognizer() {
            return one;
        }
    }
}
