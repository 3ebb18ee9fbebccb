package org.gongkai.documents.internal.xlsx;

/**
 * What cells need to be shown (单元格所需).
 *
 * @param strings the shared strings
 * @param formats the number formats
 * @param from1904 whether days are counted from 1904
 */
record SheetTools(SharedStrings strings, CellFormats formats, boolean from1904) {
    @Override
    public String toString() {
        return "tools of a sheet";
    }
}
