@echo off
rem Starts the command line: builds what is missing once, then runs the jar. Needs a JDK 17+ and, once, Maven Central.
setlocal
set "here=%~dp0"
set "jar=%here%cli\target\gongkai.jar"
if exist "%here%gongkai.jar" set "jar=%here%gongkai.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo gongkai: no Java found; install a JDK 17 or later, or set JAVA_HOME 1>&2
  exit /b 2
)
chcp 65001 >nul
if not exist "%jar%" (
  echo gongkai: building once, this takes a minute or two ... 1>&2
  pushd "%here%.."
  call mvnw.cmd -q -B -ntp -pl examples/cli -am -DskipTests package 1>&2
  if errorlevel 1 (
    popd
    echo gongkai: the build failed; it needs a JDK 17+ and Maven Central 1>&2
    exit /b 2
  )
  popd
)
"%java%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %GONGKAI_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
