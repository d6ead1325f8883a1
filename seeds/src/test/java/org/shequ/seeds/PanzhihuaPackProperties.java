package org.shequ.seeds;

import org.shequ.standards.pack.Pack;
import org.shequ.standards.testkit.PackLaws;

/** The pack PZH2015 keeps the laws of packs. */
class PanzhihuaPackProperties extends PackLaws {
    @Override
    protected Pack pack() {
        return Seeds.pack("PZH2015");
    }
}
