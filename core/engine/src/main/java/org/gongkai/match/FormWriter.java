package org.gongkai.match;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Collects numbers and characters (编译结果写出), each from its highest byte on and each row behind its length. One thread. */
final class FormWriter {
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 12);

    void number(int number) {
        makeRoom(Integer.BYTES);
        bytes.putInt(number);
    }

    void numbers(int[] row) {
        number(row.length);
        makeRoom(row.length * Integer.BYTES);
        bytes.asIntBuffer().put(row);
        bytes.position(bytes.position() + row.length * Integer.BYTES);
    }

    void characters(char[] row) {
        number(row.length);
        makeRoom(row.length * Character.BYTES);
        bytes.asCharBuffer().put(row);
        bytes.position(bytes.position() + row.length * Character.BYTES);
    }

    private void makeRoom(int more) {
        if (bytes.remaining() < more) {
            ByteBuffer larger = ByteBuffer.allocate(2 * bytes.capacity() + more);
            bytes = larger.put(bytes.flip());
        }
    }

    byte[] finish() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
