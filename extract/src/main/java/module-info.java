/**
 * From a saved page to its statements; {@link org.onrecord.extract.Extractor} is where to start.
 *
 * <p>The packages that are not exported are public only for each other, and change without notice.
 */
@SuppressWarnings("requires-automatic") // most libraries that read formats have no descriptor yet
module org.onrecord.extract {
    requires transitive org.onrecord.core;
    requires apache.mime4j.core;
    requires com.ibm.icu;
    requires com.microsoft.onnxruntime;
    requires java.management;
    requires jwarc;
    requires org.apache.commons.logging; // by the PDF library, which has no descriptor to say so
    requires org.apache.fontbox;
    requires org.apache.opennlp.tools;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.jsoup;
    requires org.slf4j; // by OpenNLP, likewise
    requires static org.jspecify;

    exports org.onrecord.extract;
    exports org.onrecord.extract.clock;
    exports org.onrecord.extract.container;
    exports org.onrecord.extract.engine;
    exports org.onrecord.extract.page;
}
