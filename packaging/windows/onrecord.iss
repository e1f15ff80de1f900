; The installer for Windows 10 and newer, made by Inno Setup 6, after: python packaging\build.py folder
;   iscc /DVersion=0.1.0 packaging\windows\onrecord.iss
; Signing: set ONRECORD_SIGN_COMMAND to a command with $f for the file, such as
;   signtool sign /fd sha256 /tr TIMESTAMP-SERVER /td sha256 /n "NAME" $f
; and give iscc "/Sonrecord=%ONRECORD_SIGN_COMMAND%" as well.
#ifndef Version
  #error Give /DVersion= as desktop\__init__.py has it.
#endif
#define Root SourcePath + "..\.."
#define Signed GetEnv("ONRECORD_SIGN_COMMAND")

[Setup]
AppId={{B4E1C3B2-6B0E-4B57-9C55-0E2A6D6F9A71}
AppName=Onrecord
AppVersion={#Version}
AppPublisher=The Onrecord developers
DefaultDirName={autopf}\Onrecord
DefaultGroupName=Onrecord
DisableProgramGroupPage=yes
PrivilegesRequiredOverridesAllowed=dialog
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2/max
SolidCompression=yes
LicenseFile={#Root}\LICENSE
OutputDir={#Root}\dist
OutputBaseFilename=onrecord-{#Version}-setup
SetupIconFile={#Root}\.cache\build\icons\onrecord.ico
UninstallDisplayIcon={app}\onrecord.exe
#if Signed != ""
SignTool=onrecord
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Files]
Source: "{#Root}\.cache\build\frozen-carry\onrecord\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{group}\Onrecord"; Filename: "{app}\onrecord.exe"; AppUserModelID: "org.onrecord.Onrecord"

[Registry]
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "Onrecord.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Onrecord.Article"; ValueType: string; ValueData: "Article"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Onrecord.Article\shell\open\command"; ValueType: string; ValueData: """{app}\onrecord.exe"" ""%1"""

[Run]
Filename: "{app}\onrecord-cli.exe"; Parameters: "--self-test"; Flags: runhidden; StatusMsg: "Trying it out..."
Filename: "{app}\onrecord.exe"; Description: "{cm:LaunchProgram,Onrecord}"; Flags: nowait postinstall skipifsilent
