package org.gongkai.documents.internal.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.documents.internal.opc.PartRole;
import org.gongkai.text.Wording;

/** What a redacted copy no longer carries (移除清单). One thread, one document. */
final class Losses {
    private final Set<Loss> losses = EnumSet.noneOf(Loss.class);
    private final Set<PartRole> roles = EnumSet.noneOf(PartRole.class);

    /** What is taken out of parts that stay. */
    enum Loss {
        DELETIONS("修订中删除或移动的原文（插入的内容已接受）", "text that tracked changes delete or move (insertions were accepted)"),
        HIDDEN("隐藏文字", "hidden text"),
        COMMENTS("批注", "comments"),
        BOOKMARKS("书签名", "bookmark names"),
        FIELDS("窗体域和内容控件的设置", "settings of form fields and content controls"),
        DRAWINGS("图片、图表和嵌入对象所在的图形", "drawings that show images, charts or embedded objects"),
        DESCRIPTIONS("图形的名称和说明", "names and descriptions of shapes"),
        LINKS("含遮盖内容的链接地址", "link targets that held what was covered"),
        AUTHORS("修订人、日期和修订标识", "authors, dates and identifiers of revisions"),
        SETTINGS("文档变量、模板、邮件合并等设置", "document variables, template, mail merge and other settings"),
        PROPERTIES("文档属性", "document properties"),
        OTHER("指向其他文件或部件的内容", "content that points to other files or parts");

        private final Wording says;

        Loss(String zh, String en) {
            this.says = new Wording(zh, en);
        }
    }

    void add(Loss loss) {
        losses.add(loss);
    }

    void add(PartRole role) {
        roles.add(role);
    }

    /** Returns the losses in words, each once. */
    List<Wording> says() {
        return Stream.concat(
                        losses.stream().map(loss -> loss.says), roles.stream().map(PartRole::dropped))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
