package org.shequ.examples.cli;

/**
 * Colours of a terminal; none where the output goes elsewhere.
 *
 * @param colour whether there are colours
 */
record Style(boolean colour) {
    String heading(String text) {
        return styled("1", text);
    }

    String caution(String text) {
        return styled("33", text);
    }

    private String styled(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
