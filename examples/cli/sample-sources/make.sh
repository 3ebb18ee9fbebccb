#!/bin/sh
# Writes the generated samples of examples/cli/samples anew; no build needs this, the samples are committed.
#
# Needs: LibreOffice Writer (soffice), a JDK 17+, Maven (Apache POI from Maven Central), iconv.
# Hand-written and not touched: the HTML files and the UTF-8 text files of ../samples.
# Same tools, same documents: only times inside the DOCX containers differ from run to run.
set -eu

cd "$(dirname "$0")"
samples=../samples

for tool in soffice java mvn iconv; do
    command -v "$tool" >/dev/null || { echo "make.sh: $tool not found; install it and try again" >&2; exit 1; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

# A UTF-8 locale, so that the JVM can open files with Chinese names.
export LC_ALL=C.UTF-8

# Text as Windows machines leave it: GB18030 and CR LF.
for source in gb18030/*.txt; do
    sed 's/$/\r/' "$source" | iconv -f UTF-8 -t GB18030 >"$samples/$(basename "$source")"
done

# A profile of its own: a soffice that is already open would otherwise swallow the call.
soffice -env:UserInstallation="file://$work/profile" --headless \
    --convert-to docx:"MS Word 2007 XML" --outdir "$work/docx" libreoffice/*.fodt >/dev/null
for source in libreoffice/*.fodt; do
    mv "$work/docx/$(basename "$source" .fodt).docx" "$samples/"
done

mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/poi.classpath"
java -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Dlog4j2.statusLoggerLevel=OFF \
    -cp "$(cat "$work/poi.classpath")" MakePoiSamples.java poi "$samples"

echo "written to $samples:"
ls "$samples"
