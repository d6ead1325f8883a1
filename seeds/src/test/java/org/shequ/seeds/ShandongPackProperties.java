package org.shequ.seeds;

import org.shequ.standards.pack.Pack;
import org.shequ.standards.testkit.PackLaws;

/** The pack SD2012 keeps the laws of packs. */
class ShandongPackProperties extends PackLaws {
    @Override
    protected Pack pack() {
        return Seeds.pack("SD2012");
    }
}
