package org.gongkai.testkit.junit;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.spi.EmbeddedReader;
import org.gongkai.text.spi.TextExtractor;

/** Extractors of {@link CountedFile}, a good one and others that are spoilt in one way each, for the contract to judge. */
final class SpoiltExtractors {
    private SpoiltExtractors() {}

    static class Good extends TextExtractorContract {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile();
        }

        @Override
        protected List<ExtractorSample> samples() {
            return List.of(
                    ExtractorSample.of("名单.counted", CountedFile.of("联系人张某\f电话13900001234"))
                            .holding("张某")
                            .holding("13900001234"),
                    ExtractorSample.of("b.counted", CountedFile.of("第二份，较长的一段文字，李某"))
                            .holding("李某"));
        }

        @Override
        protected Optional<ExtractorSample> written(String text) {
            return Optional.of(ExtractorSample.of("a.counted", CountedFile.of(text)));
        }
    }

    /** A file with a picture, which is not read. */
    static class Leaving extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                public SourceText extract(String fileName, byte[] content, EmbeddedReader embedded) {
                    return SourceText.builder(fileName)
                            .gap(Gap.of(GapCause.IMAGE_ONLY))
                            .embed("inner", super.extract(fileName, content, embedded))
                            .part(Place.of(PlaceKind.FILE_NAME), fileName)
                            .build();
                }
            };
        }

        @Override
        protected List<ExtractorSample> samples() {
            return super.samples().stream()
                    .map(sample -> sample.withGap(GapCause.IMAGE_ONLY))
                    .toList();
        }
    }

    static class LeavingUnsaid extends Leaving {
        @Override
        protected List<ExtractorSample> samples() {
            return new Good().samples();
        }
    }

    static class LeavingSilent extends Leaving {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                public SourceText extract(String fileName, byte[] content, EmbeddedReader embedded) {
                    return SourceText.builder(fileName)
                            .gap(Gap.of(GapCause.IMAGE_ONLY))
                            .embed("inner", super.extract(fileName, content, embedded))
                            .part(Place.of(PlaceKind.FILE_NAME), fileName)
                            .build();
                }

                @Override
                void truncated(SourceText.Builder source, byte[] content) {
                    source.part(Place.of(PlaceKind.TEXT), "…");
                }
            };
        }
    }

    static class Unwritten extends Good {
        @Override
        protected Optional<ExtractorSample> written(String text) {
            return Optional.empty();
        }
    }

    static class WithoutSamples extends Good {
        @Override
        protected List<ExtractorSample> samples() {
            return List.of();
        }
    }

    static class Silent extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                void truncated(SourceText.Builder source, byte[] content) {
                    source.part(Place.of(PlaceKind.TEXT), new String(content, StandardCharsets.UTF_8));
                }
            };
        }
    }

    static class Ignorant extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                public SourceText extract(String fileName, byte[] content, EmbeddedReader embedded) {
                    SourceText read = super.extract(fileName, content, embedded);
                    boolean known = content.length == 0 || content[0] == 'C';
                    return read.gaps().isEmpty() || known && content.length > 20
                            ? read
                            : SourceText.builder(fileName)
                                    .part(Place.of(PlaceKind.FILE_NAME), fileName)
                                    .build();
                }
            };
        }
    }

    static class Throwing extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                Gap unreadable(byte[] content) {
                    throw new IllegalArgumentException("no such file");
                }
            };
        }
    }

    static class Nameless extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                SourceText.Builder named(SourceText.Builder source, String name) {
                    return source;
                }
            };
        }
    }

    static class ByName extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                public SourceText extract(String fileName, byte[] content, EmbeddedReader embedded) {
                    return fileName.endsWith(".counted")
                            ? super.extract(fileName, content, embedded)
                            : SourceText.builder(fileName)
                                    .part(Place.of(PlaceKind.FILE_NAME), fileName)
                                    .build();
                }
            };
        }
    }

    static class Writing extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                void read(SourceText.Builder source, byte[] content, EmbeddedReader embedded) {
                    super.read(source, content, embedded);
                    if (content.length > 0) {
                        content[content.length - 1] = ' ';
                    }
                }
            };
        }
    }

    static class Shared extends Good {
        private final String[] working = new String[1];

        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                void body(SourceText.Builder source, String text, EmbeddedReader embedded) {
                    working[0] = text;
                    Thread.yield();
                    super.body(source, working[0], embedded);
                }
            };
        }
    }

    static class Talkative extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                Gap unreadable(byte[] content) {
                    String shown = new String(content, StandardCharsets.UTF_8);
                    return Gap.of(GapCause.UNREADABLE).saying("不能读：" + shown, "not read: " + shown);
                }
            };
        }
    }

    static class Tidying extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                void body(SourceText.Builder source, String text, EmbeddedReader embedded) {
                    super.body(source, Normalizer.normalize(text, Normalizer.Form.NFC), embedded);
                }
            };
        }
    }

    static class Short extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                void body(SourceText.Builder source, String text, EmbeddedReader embedded) {
                    super.body(source, text.substring(0, Math.min(100_000, text.length())), embedded);
                }
            };
        }
    }

    static class Dropping extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                void embed(SourceText.Builder source, SourceText inner) {
                    source.part(
                            Place.of(PlaceKind.TEXT).within("inner.txt"),
                            inner.part(0).text());
                }
            };
        }
    }
}
