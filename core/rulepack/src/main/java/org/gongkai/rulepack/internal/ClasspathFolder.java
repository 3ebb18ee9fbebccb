package org.gongkai.rulepack.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.text.Wording;

/** A pack on the class path (类路径中的规则包): all its files come from the place where its {@code pack.yaml} lies. */
public final class ClasspathFolder implements PackFolder {
    private final ClassLoader loader;
    private final String folder;

    /** Takes the pack in {@code folder}, as {@code loader} sees it. */
    public ClasspathFolder(ClassLoader loader, String folder) {
        this.loader = loader;
        this.folder = folder;
    }

    @Override
    public String name() {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    @Override
    public byte[] read(String path, int most) throws IOException, FileRefusedException {
        Map<String, URL> packs = find(PackFiles.PACK);
        if (packs.isEmpty()) {
            throw FileRefusedException.missing(
                    new Wording(
                            "没有这个规则包：所给的类加载器看不到 `" + folder + "/" + PackFiles.PACK + "`",
                            "no such pack: the given class loader sees no `" + folder + "/" + PackFiles.PACK + "`"),
                    new Wording(
                            "加上含有它的 jar，传入应用自己的类加载器，或者用 `RulePacks.inDirectory` 读取",
                            "add the jar that holds it, pass the loader of the application that does, or read it with"
                                    + " `RulePacks.inDirectory`"));
        }
        if (packs.size() > 1) {
            throw FileRefusedException.refused(
                    new Wording(
                            "规则包出现在 " + packs.size() + " 处：" + packs.keySet(),
                            "the pack in " + packs.size() + " places: " + packs.keySet()),
                    new Wording("只留一处", "keep one"));
        }
        String base = packs.keySet().iterator().next();
        URL file = find(path).get(base.substring(0, base.length() - PackFiles.PACK.length()) + path);
        if (file == null) {
            throw FileRefusedException.missing(
                    new Wording("`pack.yaml` 旁没有文件 `" + path + "`", "no file `" + path + "` beside `pack.yaml`"),
                    new Wording("补上它，或者删去这一条", "add it or remove the entry"));
        }
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return in.readNBytes(most);
        }
    }

    private Map<String, URL> find(String path) throws IOException {
        Map<String, URL> found = new TreeMap<>();
        Enumeration<URL> urls = loader.getResources(folder + "/" + path);
        while (urls.hasMoreElements()) {
            URL url = urls.nextElement();
            found.put(url.toExternalForm(), url);
        }
        return found;
    }
}
