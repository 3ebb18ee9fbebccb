#!/bin/sh
# Writes the generated samples of examples/cli/samples anew; no build needs this, the samples are committed.
#
# Needs: LibreOffice Writer and Calc (soffice), a JDK 17+, Maven (POI, PDFBox and Angus Mail from Maven Central), iconv,
# the fonts Noto Sans CJK and WenQuanYi Micro Hei (Debian: fonts-noto-cjk, fonts-wqy-microhei).
# Hand-written and not touched: the HTML files and the UTF-8 text files of ../samples.
# Same tools, same bytes, but for the encrypted files, whose keys are random.
#
# libreoffice/FORMAT/   FODT and FODS, converted to FORMAT; doc-named-wps: Word files with the ending that WPS Office uses
# poi/, workbooks/      text, made into DOCX by MakePoiSamples and into XLSX by MakePoiWorkbooks
# wrong-ending/         text, made into DOCX files that are called .doc
# pdf/                  FODT, printed to PDF and worked on by MakePdfSamples
# mail/NAME/            made into an EML file by MakeMail, its NAME.docx.txt and NAME.xlsx.txt being attachments
# packages/NAME/        packed into a ZIP file by MakePackages, likewise
set -eu

cd "$(dirname "$0")"
samples=../samples

for tool in soffice java javac mvn iconv fc-list; do
    command -v "$tool" >/dev/null || { echo "make.sh: $tool not found; install it and try again" >&2; exit 1; }
done
for font in 'Noto Sans CJK SC' 'WenQuanYi Micro Hei'; do
    fc-list | grep -q "$font" || { echo "make.sh: no font $font; install it and try again" >&2; exit 1; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

# A UTF-8 locale, so that the JVM can open files with Chinese names.
export LC_ALL=C.UTF-8

mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/classpath"
classpath="$work/classes:$(cat "$work/classpath")"
javac -encoding UTF-8 -d "$work/classes" -cp "$classpath" SteadyZip.java MakeP*.java MakeMail.java

run() {
    java -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Dlog4j2.statusLoggerLevel=OFF -cp "$classpath" "$@" 2>>"$work/log" ||
        { cat "$work/log" >&2; exit 1; }
}

# office FILTER FOLDER SOURCE...; a profile of its own: a soffice that is already open would otherwise swallow the call
office() {
    filter=$1
    folder=$2
    shift 2
    soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$filter" --outdir "$folder" "$@" \
        >>"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}

# Text as Windows machines leave it: GB18030 and CR LF.
for source in gb18030/*.txt; do
    sed 's/$/\r/' "$source" | iconv -f UTF-8 -t GB18030 >"$samples/$(basename "$source")"
done

mkdir "$work/made"
office docx:"MS Word 2007 XML" "$work/made" libreoffice/docx/*.fodt
office xlsx:"Calc MS Excel 2007 XML" "$work/made" libreoffice/xlsx/*.fods
office doc:"MS Word 97" "$work/made" libreoffice/doc/*.fodt
office xls:"MS Excel 97" "$work/made" libreoffice/xls/*.fods
office odt "$work/made" libreoffice/odt/*.fodt
office rtf "$work/made" libreoffice/rtf/*.fodt
office doc:"MS Word 97" "$work/wps" libreoffice/doc-named-wps/*.fodt
for source in "$work"/wps/*.doc; do
    mv "$source" "$work/made/$(basename "$source" .doc).wps"
done
run MakePoiSamples poi "$work/made"
run MakePoiWorkbooks workbooks "$work/made"
for source in wrong-ending/*.txt; do
    run MakePoiSamples "$source" "$work/made/$(basename "$source" .txt).doc"
    run SteadyZip "$work/made/$(basename "$source" .txt).doc"
done

office pdf "$work/pdf" pdf/*.fodt
office pdf "$work/pdf" libreoffice/pdf/*.fodt
for source in pdf/*.xlsx.txt; do
    attachment="$work/$(basename "$source" .txt)"
    run MakePoiWorkbooks "$source" "$attachment"
    run SteadyZip "$attachment"
    run MakePdfSamples "$work/pdf" "$attachment" "$work/made"
done

# What lies in mails and packages is made first, each file beside its source's place.
find mail packages -type f | sort | while read -r source; do
    target=$work/${source%.*}
    mkdir -p "$(dirname "$target")"
    case $source in
    *.docx.txt) run MakePoiSamples "$source" "$target" ;;
    *.xlsx.txt) run MakePoiWorkbooks "$source" "$target" ;;
    *.doc.fodt)
        office doc:"MS Word 97" "$work/inner" "$source"
        mv "$work/inner/$(basename "$target").doc" "$target"
        ;;
    *) cp "$source" "$work/$source" ;;
    esac
done
find "$work/mail" "$work/packages" "$work/made" -name '*.docx' -o -name '*.odt' -o -name '*.xlsx' ! -name '*薪酬备案表.xlsx' |
    sort | while read -r container; do run SteadyZip "$container"; done
for folder in mail/*.eml; do run MakeMail "$work/$folder" "$work/made/$(basename "$folder")"; done
for folder in packages/*.zip; do run MakePackages "$work/$folder" "$work/made/$(basename "$folder")"; done

mv "$work"/made/* "$samples/"
echo "written to $samples:"
ls "$samples"
