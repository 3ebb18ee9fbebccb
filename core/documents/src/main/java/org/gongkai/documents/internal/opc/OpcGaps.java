package org.gongkai.documents.internal.opc;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.zip.ZipItem;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;

/** What of a package is not read (未读内容): images, embedded files, macros, signatures, parts of unknown kinds. */
public final class OpcGaps {
    private OpcGaps() {}

    /** Returns the gaps of a package. */
    public static List<Gap> of(OpcPackage opc) {
        List<Gap> gaps = new ArrayList<>();
        int number = 0;
        for (ZipItem item : opc.zip().items()) {
            number++;
            String label = EntryNames.label(item.name(), number);
            switch (opc.role(item.name())) {
                case IMAGE -> gaps.add(Gap.of(GapCause.IMAGE_ONLY).saying(label, label));
                case MACRO -> gaps.add(unsupported("宏或控件 ", "macro or control ", label));
                case SIGNATURE -> gaps.add(unsupported("数字签名 ", "digital signature ", label));
                case UNKNOWN -> gaps.add(unsupported("未识别的部件 ", "part that is not recognised ", label));
                default -> {}
            }
        }
        for (String part : opc.related()) {
            for (Relation relation : opc.relations(part)) {
                if (relation.external() && relation.type().endsWith("/image")) {
                    gaps.add(Gap.of(GapCause.IMAGE_ONLY).saying("链接的外部图片", "a linked image outside the file"));
                }
            }
        }
        if (opc.zip().hasStrayBytes()) {
            gaps.add(Gap.of(GapCause.UNREADABLE)
                    .saying("文件含有不属于任何条目的数据", "the file holds data that belong to no entry"));
        }
        return gaps;
    }

    private static Gap unsupported(String zh, String en, String label) {
        return Gap.of(GapCause.UNSUPPORTED).saying(zh + label, en + label);
    }
}
