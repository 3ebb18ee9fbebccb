package org.gongkai.documents.internal.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** Under which entries an object is referred to (对象用途): what a stream holds is seldom written in it. */
final class Roles {
    private static final int DEEPEST = 600;
    private static final Set<String> NAMED = Set.of("CharProcs", "AP", "N", "EF", "Shading");
    private static final Set<String> COLOURS = Set.of("ICCBased", "Indexed", "Separation", "DeviceN");
    private static final Set<String> FONT_FILES =
            Set.of("FontFile", "FontFile2", "FontFile3", "ToUnicode", "Encoding", "CIDToGIDMap", "CIDSet", "UseCMap");

    private final Map<COSObjectKey, Set<String>> roles = new HashMap<>();

    /** Notes what the object refers to; references are not followed. */
    void note(COSBase object) {
        note("", object, 0);
    }

    /** Notes that the object is used in such a way. */
    void note(String role, COSObjectKey key) {
        roles.computeIfAbsent(key, k -> new TreeSet<>()).add(role);
    }

    /** Passes the uses of a list, or of a dictionary of named things, on to what stands in it. */
    void pass(COSObject reference) {
        COSBase object = reference.getObject();
        for (String role : List.copyOf(of(reference.getKey()))) {
            if (object instanceof COSArray
                    || object instanceof COSDictionary && !(object instanceof COSStream) && NAMED.contains(role)) {
                note(role, object, 1);
            }
        }
    }

    /** Returns the entries under which the object stands, in alphabetical order. */
    Set<String> of(COSObjectKey key) {
        return roles.getOrDefault(key, Set.of());
    }

    private void note(String role, COSBase object, int depth) {
        if (depth > DEEPEST) {
            throw new OverLimitException();
        }
        if (object instanceof COSObject reference) {
            note(role, reference.getKey());
        } else if (object instanceof COSArray array) {
            boolean colours =
                    array.size() > 0 && array.get(0) instanceof COSName first && COLOURS.contains(first.getName());
            for (int i = 0; i < array.size(); i++) {
                note(colours ? ((COSName) array.get(0)).getName() : role, array.get(i), depth + 1);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                String key = entry.getKey().getName();
                String use = FONT_FILES.contains(key) && !isFont(dictionary) ? "" : key;
                note(NAMED.contains(role) && depth > 0 ? role : use, entry.getValue(), depth + 1);
            }
        }
    }

    private static boolean isFont(COSDictionary dictionary) {
        return COSName.FONT.equals(dictionary.getDictionaryObject(COSName.TYPE))
                || COSName.FONT_DESC.equals(dictionary.getDictionaryObject(COSName.TYPE))
                || dictionary.containsKey(COSName.BASE_FONT)
                || dictionary.containsKey(COSName.FONT_NAME)
                || dictionary.containsKey("CMapName");
    }
}
