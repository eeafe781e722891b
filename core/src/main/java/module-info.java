/** Text, places, quotations and sheets: values and their laws. */
module org.onrecord.core {
    requires static org.jspecify;

    exports org.onrecord.anchor;
    exports org.onrecord.command;
    exports org.onrecord.diagnostic;
    exports org.onrecord.output;
    exports org.onrecord.quotation;
    exports org.onrecord.sheet;
    exports org.onrecord.text;

    uses org.onrecord.command.CommandLineTool;
}
