package org.gongkai.match;

import java.nio.ByteBuffer;

/** Reads what {@link FormWriter} collected (编译结果读入) and believes none of it: nothing is made before it is known to be there. One thread. */
final class FormReader {
    private final ByteBuffer bytes;

    FormReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Refuses a form in which something is not as an engine writes it. */
    static void require(boolean sound) {
        if (!sound) {
            throw new CompiledFormRefusedException("holds what does not fit together");
        }
    }

    /** Returns a number from 0 to {@code most}. */
    int number(int most) {
        require(bytes.remaining() >= Integer.BYTES);
        int number = bytes.getInt();
        require(number >= 0 && number <= most);
        return number;
    }

    int[] numbers() {
        int[] row = new int[number((bytes.remaining() - Integer.BYTES) / Integer.BYTES)];
        bytes.asIntBuffer().get(row);
        bytes.position(bytes.position() + row.length * Integer.BYTES);
        return row;
    }

    /** Returns so many numbers, each from 0 to {@code most}. */
    int[] numbers(int count, int most) {
        int[] row = numbers();
        require(row.length == count);
        for (int number : row) {
            require(number >= 0 && number <= most);
        }
        return row;
    }

    char[] characters() {
        char[] row = new char[number((bytes.remaining() - Integer.BYTES) / Character.BYTES)];
        bytes.asCharBuffer().get(row);
        bytes.position(bytes.position() + row.length * Character.BYTES);
        return row;
    }

    /** Makes certain that nothing is left. */
    void end() {
        require(!bytes.hasRemaining());
    }
}
