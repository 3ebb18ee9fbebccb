import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the dictionary of this example, 20,000 invented names of projects: {@code java MakeProjects.java
 * pack/terms/projects.csv}. The same names every time.
 */
final class MakeProjects {
    private static final List<String> TOWNS = List.of(
            "例湖镇", "城关街道", "桂溪镇", "云渡乡", "石桥镇", "柳塘镇", "望江街道", "青坪乡", "白沙镇", "竹垣镇",
            "枫林街道", "东岭镇", "南浦镇", "西屏乡", "北塘镇", "长滩镇", "高田乡", "新圩镇", "古渡街道", "双河镇");
    private static final List<String> SUBJECTS = List.of(
            "污水处理", "冷链物流", "智慧停车", "标准厂房", "农贸市场", "雨污分流", "垃圾中转", "河道整治", "排涝泵站", "公共充电",
            "老旧小区", "养老服务", "应急避难", "公租住房", "客运枢纽", "数据中心", "粮食仓储", "供水管网", "燃气管网", "道路照明",
            "文化展陈", "体育场馆", "疾控检验", "职业实训", "口岸查验");
    private static final List<String> WORKS =
            List.of("新建工程", "改造工程", "扩能工程", "迁建工程", "提升工程", "配套工程", "修缮工程", "一体化工程");
    private static final List<String> PHASES = List.of("一期", "二期", "三期", "续建", "补短板");

    private MakeProjects() {}

    public static void main(String[] arguments) throws IOException {
        StringBuilder rows = new StringBuilder("编号,项目名称\n");
        int number = 0;
        for (String town : TOWNS) {
            for (String subject : SUBJECTS) {
                for (String work : WORKS) {
                    for (String phase : PHASES) {
                        rows.append("LZ").append(++number + 100_000).append(',');
                        rows.append(town).append(subject).append(work).append(phase).append('\n');
                    }
                }
            }
        }
        Files.writeString(Path.of(arguments[0]), rows);
    }
}
