package org.shequ.seeds;

import org.shequ.standards.pack.Pack;
import org.shequ.standards.testkit.PackLaws;

/** The pack JL2010 keeps the laws of packs. */
class Jilin2010PackProperties extends PackLaws {
    @Override
    protected Pack pack() {
        return Seeds.pack("JL2010");
    }
}
