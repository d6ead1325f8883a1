package org.shequ.standards.json;

import org.shequ.core.json.Location;

/** Lines and columns of a text. */
final class Lines {
    private Lines() {}

    /** Returns the place just after a text. */
    static Location after(CharSequence text, Location place) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean carriage = text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (text.charAt(i) == '\n' || carriage) {
                line++;
                start = i + 1;
            }
        }
        return place.at(line, text.length() - start + 1);
    }
}
