@echo off
rem Runs OnRecord. Builds it first where there is no jar yet or the sources are newer; needs a JDK (17 or later) and Maven.
rem ONRECORD_JAVA_OPTS holds further options for Java, such as -Xmx256m.
setlocal disabledelayedexpansion
set "HERE=%~dp0"
set "TARGET=%HERE%cli\target"
set "JAR=%TARGET%\onrecord.jar"

set "JAVA=java"
if not defined JAVA_HOME goto build
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto build
>&2 echo onrecord: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it
exit /b 69

:build
if not exist "%JAR%" goto make
powershell -NoLogo -NoProfile -NonInteractive -Command "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $sources = @('pom.xml','core\pom.xml','extract\pom.xml','render\pom.xml','check\pom.xml','tools\eval\pom.xml','cli\pom.xml','core\src\main','extract\src\main','render\src\main','check\src\main','tools\eval\src\main','cli\src\main') | ForEach-Object { Join-Path $env:HERE $_ }; if (Get-ChildItem -LiteralPath $sources -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1) { exit 1 }" 2>nul
if not errorlevel 1 goto run

:make
>&2 echo onrecord: building "%JAR%" (first use, or the sources are newer) ...
rem Maven sends escape codes to files too, even when it has nothing to say; so it is heard only where it fails.
set "SAID=%TEMP%\onrecord-%RANDOM%%RANDOM%.log"
call mvn -q -B -Dstyle.color=never -f "%HERE%pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true package >"%SAID%" 2>&1
if errorlevel 1 (
    >&2 type "%SAID%"
    del /q "%SAID%" >nul 2>&1
    >&2 echo onrecord: the build failed; it needs a JDK, 17 or later, and Maven, 3.8.7 or later
    exit /b 69
)
del /q "%SAID%" "%TARGET%\onrecord.jsa" >nul 2>&1

:run
set "ARCHIVE=%TARGET%\onrecord.jsa"
set "SHARED="
if exist "%ARCHIVE%" set "SHARED=-XX:SharedArchiveFile="%ARCHIVE%""
if defined SHARED goto start
set "TRIAL=%TARGET%\trial-%RANDOM%%RANDOM%"
mkdir "%TRIAL%" >nul 2>&1
if errorlevel 1 goto start
> "%TRIAL%\trial.html" echo ^<html^>^<body^>^<p^>Ann Lee, the mayor of Oslo, told TASS on Monday: "We won."^</p^>^</body^>^</html^>
"%JAVA%" -XX:+UseSerialGC -Xlog:disable -Xlog:all=off -XX:ArchiveClassesAtExit="%TRIAL%\archive" -jar "%JAR%" brief "%TRIAL%\trial.html" -o "%TRIAL%\trial.pdf" >nul 2>&1
if not errorlevel 1 move /y "%TRIAL%\archive" "%ARCHIVE%" >nul 2>&1
rmdir /s /q "%TRIAL%" >nul 2>&1
if exist "%ARCHIVE%" set "SHARED=-XX:SharedArchiveFile="%ARCHIVE%""

:start
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable %SHARED% %ONRECORD_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
