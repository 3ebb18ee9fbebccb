package org.gongkai.documents.internal.xlsx;

import java.util.Map;
import java.util.TreeMap;

/** Number formats that files name by number only (内置数字格式), as a Chinese program shows them. */
final class BuiltInFormats {
    private static final Map<Integer, String> CODES = codes();

    private BuiltInFormats() {}

    /** Returns the code of a format, the general one for numbers that are not given out. */
    static String code(int id) {
        return CODES.getOrDefault(id, "General");
    }

    private static Map<Integer, String> codes() {
        Map<Integer, String> codes = new TreeMap<>();
        put(codes, 1, "0", "0.00", "#,##0", "#,##0.00", "\"¥\"#,##0;\"¥\"-#,##0", "\"¥\"#,##0;\"¥\"-#,##0");
        put(codes, 7, "\"¥\"#,##0.00;\"¥\"-#,##0.00", "\"¥\"#,##0.00;\"¥\"-#,##0.00", "0%", "0.00%", "0.00E+00");
        put(codes, 12, "# ?/?", "# ??/??", "yyyy/m/d", "d-mmm-yy", "d-mmm", "mmm-yy");
        put(codes, 18, "h:mm AM/PM", "h:mm:ss AM/PM", "h:mm", "h:mm:ss", "yyyy/m/d h:mm");
        String yearMonth = "yyyy\"年\"m\"月\"";
        String monthDay = "m\"月\"d\"日\"";
        String hour = "h\"时\"mm\"分\"";
        String second = "h\"时\"mm\"分\"ss\"秒\"";
        put(codes, 27, yearMonth, monthDay, monthDay, "m-d-yy", "yyyy\"年\"m\"月\"d\"日\"", hour, second);
        put(codes, 34, "上午/下午" + hour, "上午/下午" + second, yearMonth);
        put(codes, 37, "#,##0;-#,##0", "#,##0;-#,##0", "#,##0.00;-#,##0.00", "#,##0.00;-#,##0.00");
        put(codes, 41, "#,##0;-#,##0;\"-\"", "\"¥\"#,##0;\"¥\"-#,##0;\"¥-\"");
        put(codes, 43, "#,##0.00;-#,##0.00;\"-\"", "\"¥\"#,##0.00;\"¥\"-#,##0.00;\"¥-\"");
        put(codes, 45, "mm:ss", "[h]:mm:ss", "mm:ss.0", "##0.0E+0", "@");
        put(codes, 50, yearMonth, monthDay, yearMonth, monthDay, monthDay);
        put(codes, 55, "上午/下午" + hour, "上午/下午" + second, yearMonth, monthDay);
        return codes;
    }

    private static void put(Map<Integer, String> codes, int from, String... forms) {
        for (int i = 0; i < forms.length; i++) {
            codes.put(from + i, forms[i]);
        }
    }
}
