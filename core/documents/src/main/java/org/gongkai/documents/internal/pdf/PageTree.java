package org.gongkai.documents.internal.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The pages of a file in their order (页面树), each once, however the tree is knotted. */
final class PageTree {
    private PageTree() {}

    static List<COSDictionary> pages(@Nullable COSDictionary root) {
        List<COSDictionary> pages = new ArrayList<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        if (root != null) {
            open.push(root);
        }
        while (!open.isEmpty()) {
            if (!(open.pop() instanceof COSDictionary node) || !seen.add(node)) {
                continue;
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages.add(node);
                continue;
            }
            for (int i = kids.size() - 1; i >= 0; i--) {
                COSBase kid = kids.getObject(i);
                if (kid != null) {
                    open.push(kid);
                }
            }
        }
        return pages;
    }
}
