package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.opc.OpcPart;
import org.gongkai.documents.internal.opc.PropertyReader;
import org.gongkai.documents.internal.xml.XmlElement;

/** Reads document properties (文档属性) of a workbook. One thread, one entry. */
final class PropertyBranches extends RestBranches {
    private int number;

    PropertyBranches(GenericPart rest) {
        super(rest);
    }

    @Override
    public void branch(XmlElement branch) throws UnreadableException {
        number++;
        List<OpcPart> found = new ArrayList<>();
        PropertyReader.read(rest().name(), branch, number, found);
        rest().collected().add(found);
        BranchTexts.take(branch);
        rest().branch(branch);
    }
}
