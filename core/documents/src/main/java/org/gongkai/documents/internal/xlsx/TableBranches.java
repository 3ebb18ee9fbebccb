package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Reads where a table lies and what its columns are called (表定义); its texts are read apart. One thread, one entry. */
final class TableBranches implements PartSource.Branches {
    private final SheetShape shape;
    private final List<String> columns = new ArrayList<>();
    private @Nullable CellRange cells;
    private boolean hasHeader = true;

    TableBranches(SheetShape shape) {
        this.shape = shape;
    }

    void read(PartSource source, String entry) throws UnreadableException {
        source.read(entry, this);
        if (cells != null) {
            shape.table(new SheetShape.Table(cells, hasHeader, List.copyOf(columns)));
        }
    }

    @Override
    public void root(XmlElement root) {
        cells = CellRange.of(Objects.toString(root.value("ref"), ""));
        hasHeader = !Objects.toString(root.value("headerRowCount"), "1").equals("0");
    }

    @Override
    public void branch(XmlElement branch) {
        if (branch.local().equals("tableColumns")) {
            for (XmlElement column : branch.elements()) {
                columns.add(Escapes.resolve(Objects.toString(column.value("name"), "")));
            }
        }
    }
}
