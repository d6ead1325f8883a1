package org.shequ.seeds;

import org.shequ.standards.pack.Pack;
import org.shequ.standards.testkit.PackLaws;

/** The pack DH keeps the laws of packs. */
class DunhuangPackProperties extends PackLaws {
    @Override
    protected Pack pack() {
        return Seeds.pack("DH");
    }
}
