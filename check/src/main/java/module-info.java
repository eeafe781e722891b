/** Finds where a sheet and its sources differ. */
module org.onrecord.check {
    requires transitive org.onrecord.core;
    requires transitive org.onrecord.extract;
    requires static org.jspecify;

    exports org.onrecord.check;
}
