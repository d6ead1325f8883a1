package org.shequ.standards.laws;

import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.testkit.PackLaws;

/** The pack of the made-up city keeps the laws. */
@NullMarked
class SamplePackProperties extends PackLaws {
    private static final Pack PACK = Pack.read(Path.of("../examples/cli/src/main/packs/xinhe"));

    @Override
    protected Pack pack() {
        return PACK;
    }
}
