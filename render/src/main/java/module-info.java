/** How a sheet looks, and its file format: a sheet in, a file out, and back. */
@SuppressWarnings("requires-automatic") // the PDF library has no descriptor yet
module org.onrecord.render {
    requires transitive org.onrecord.core;
    requires com.github.librepdf.openpdf;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;

    exports org.onrecord.render;
    exports org.onrecord.render.pdf;
    exports org.onrecord.render.yaml;
}
