package org.gongkai.examples.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version (版本信息). */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"gongkai " + (version == null ? "(development)" : version)};
    }
}
