package org.shequ.standards.lint;

/** How bad a finding is. */
public enum Severity {
    /** The pack does not load, says something that cannot be, or a worked case differs. */
    ERROR,
    /** The pack works, but says something doubtful. */
    WARNING
}
