package org.gongkai.documents.internal.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** Under which entries an object is referred to (对象用途): what a stream holds is seldom written in it. */
final class Roles {
    private static final int DEEPEST = 600;

    private final Map<COSObjectKey, Set<String>> roles = new HashMap<>();

    /** Notes what the object refers to; references are not followed. */
    void note(COSBase object) {
        note("", object, 0);
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
            roles.computeIfAbsent(reference.getKey(), k -> new TreeSet<>()).add(role);
        } else if (object instanceof COSArray array) {
            boolean profile = array.size() > 0 && COSName.ICCBASED.equals(array.get(0));
            for (int i = 0; i < array.size(); i++) {
                note(profile ? "ICCBased" : role, array.get(i), depth + 1);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                boolean named = role.equals("CharProcs") || role.equals("AP") || role.equals("N") || role.equals("EF");
                note(named && depth > 0 ? role : entry.getKey().getName(), entry.getValue(), depth + 1);
            }
        }
    }
}
