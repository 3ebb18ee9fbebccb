package org.gongkai.examples.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.rulepack.RuleCase.Marked;
import org.gongkai.testkit.CaseReport;
import org.gongkai.testkit.CaseResult;
import org.gongkai.testkit.RuleConfusion;

/** The cases of packs as one JSON document (用例 JSON 报告). */
final class CaseReportJson implements RulesTestCommand.Form {
    private final PrintWriter out;
    private final boolean showText;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode packs = root.putArray("packs");

    CaseReportJson(PrintWriter out, boolean showText) {
        this.out = out;
        this.showText = showText;
    }

    @Override
    public void print(Path folder, CaseReport report) {
        ObjectNode pack = packs.addObject();
        pack.put("folder", folder.toString().replace('\\', '/'));
        pack.put("passed", report.isPassed());
        ArrayNode rules = pack.putArray("rules");
        report.rules().forEach(one -> confusion(rules.addObject().put("rule", one.rule()), one));
        confusion(pack.putObject("total"), report.total());
        ArrayNode cases = pack.putArray("cases");
        report.results().forEach(one -> result(cases.addObject(), one));
    }

    @Override
    public void finish() throws IOException {
        out.println(JsonMapper.builder().build().writeValueAsString(root));
        out.flush();
    }

    private static void confusion(ObjectNode node, RuleConfusion one) {
        node.put("hits", one.hits()).put("hitsFound", one.hitsFound());
        node.put("misses", one.misses()).put("missesClean", one.missesClean());
        node.put("falseAlarms", one.falseAlarms());
        node.put("gapsOpen", one.gapsOpen()).put("gapsClosed", one.gapsClosed());
        node.put("failed", one.failed()).put("notRun", one.notRun());
        node.put("precision", one.precision()).put("recall", one.recall());
    }

    private void result(ObjectNode node, CaseResult one) {
        node.put("rule", one.of().rule());
        node.put("kind", one.of().kind().code());
        node.put("name", one.of().name());
        node.put("file", one.of().file());
        node.put("line", one.of().line());
        node.put("outcome", one.outcome().code());
        stretches(node.putArray("expected"), one, one.of().marked());
        stretches(node.putArray("found"), one, one.found());
    }

    private void stretches(ArrayNode array, CaseResult one, List<Marked> marked) {
        for (Marked stretch : marked) {
            ObjectNode node = array.addObject();
            node.put("part", stretch.part());
            node.put("start", stretch.span().start()).put("end", stretch.span().end());
            if (showText) {
                String text = one.of().source().part(stretch.part()).text();
                node.put(
                        "text",
                        text.substring(stretch.span().start(), stretch.span().end()));
            }
        }
    }
}
