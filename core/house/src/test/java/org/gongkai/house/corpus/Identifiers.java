package org.gongkai.house.corpus;

import java.util.List;
import java.util.SplittableRandom;

/** Made-up identifiers with right check digits, each in the words that stand around it. Nobody's: the numbers are drawn. */
final class Identifiers {
    private static final int[] RESIDENT = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CREDIT = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> REGIONS = List.of("110105", "310104", "440524", "330106", "510107", "420111");
    private static final List<String> CELLS = List.of("139", "138", "150", "166", "173", "187", "199", "145");
    private static final String PLATE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

    private final SplittableRandom random;

    Identifiers(SplittableRandom random) {
        this.random = random;
    }

    /** Returns one with its label. */
    String labelled() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> "联系电话：" + mobile();
            case 2 -> "公民身份号码：" + residentId();
            case 3 -> "账号：" + bankCard();
            case 4 -> "电子邮箱：" + email();
            case 5 -> "车牌号：" + plate();
            case 6 -> "统一社会信用代码：" + creditCode();
            case 7 -> "护照号码：E" + "ABCDEFGH".charAt(random.nextInt(8)) + digits(7);
            default -> "值班电话：0" + (10 + random.nextInt(890)) + "-" + (2 + random.nextInt(7)) + digits(7);
        };
    }

    String mobile() {
        return CELLS.get(random.nextInt(CELLS.size())) + digits(8);
    }

    String residentId() {
        String body = REGIONS.get(random.nextInt(REGIONS.size()))
                + (1950 + random.nextInt(55))
                + two(1 + random.nextInt(12))
                + two(1 + random.nextInt(28))
                + digits(3);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * RESIDENT[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    String bankCard() {
        String body = "62" + digits(random.nextBoolean() ? 16 : 13);
        for (int check = 0; check < 10; check++) {
            if (luhn(body + check)) {
                return body + check;
            }
        }
        throw new IllegalStateException("no check digit of ten fits; look at luhn");
    }

    String creditCode() {
        StringBuilder body = new StringBuilder("91").append(REGIONS.get(random.nextInt(REGIONS.size())));
        for (int i = 0; i < 9; i++) {
            body.append(CREDIT_SIGNS.charAt(random.nextInt(31)));
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CREDIT_SIGNS.indexOf(body.charAt(i)) * CREDIT[i];
        }
        return body.append(CREDIT_SIGNS.charAt((31 - sum % 31) % 31)).toString();
    }

    String plate() {
        StringBuilder plate = new StringBuilder();
        plate.append("京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".charAt(random.nextInt(30)));
        plate.append(PLATE_SIGNS.charAt(random.nextInt(24)));
        for (int i = 0; i < 5; i++) {
            plate.append(PLATE_SIGNS.charAt(random.nextInt(PLATE_SIGNS.length())));
        }
        return plate.toString();
    }

    String email() {
        return "user" + digits(4) + "@" + (random.nextBoolean() ? "mail" : "office") + ".example.cn";
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /** Returns whether the last digit is the check digit of those before it (Luhn, ISO/IEC 7812). */
    static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
