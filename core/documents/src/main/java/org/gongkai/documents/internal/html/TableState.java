package org.gongkai.documents.internal.html;

/** Where in a table the text stands (表格位置). One thread. */
final class TableState {
    private final int number;
    private int row;
    private int column;
    private Block block = new Block();

    TableState(int number) {
        this.number = number;
    }

    Block block() {
        return block;
    }

    void renew() {
        block = new Block();
        column = 0;
    }

    void nextRow() {
        row++;
        column = 0;
    }

    int nextColumn() {
        if (column == 0 && row == 0) {
            row = 1;
        }
        column++;
        return column;
    }

    boolean inRow() {
        return column > 0;
    }

    String rowLabel() {
        return number + " row " + row;
    }

    String cellLabel() {
        return "table " + number + " row " + row + " column " + column;
    }
}
