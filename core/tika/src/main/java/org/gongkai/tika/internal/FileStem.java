package org.gongkai.tika.internal;

/** The part of a file's name that people write (文件名主干). */
public final class FileStem {
    private FileStem() {}

    /** Returns the name without folders and extension, which is up to eight ASCII letters and digits after a letter. */
    public static String of(String whole) {
        String name = lastSegment(whole);
        int dot = name.lastIndexOf('.');
        boolean extension = dot > 0 && name.substring(dot + 1).matches("[A-Za-z][A-Za-z0-9]{0,7}");
        return extension ? name.substring(0, dot) : name;
    }

    /** Returns the name without folders. */
    public static String lastSegment(String whole) {
        return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    }
}
