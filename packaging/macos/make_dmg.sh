#!/bin/sh
# A disk image of the program for macOS 13 and newer, signed and notarised where there is an identity.
# Run on macOS, after: python packaging/build.py folder
#   ONRECORD_CODESIGN_IDENTITY   "Developer ID Application: …"; the folder's build signs with it, too
#   ONRECORD_NOTARY_PROFILE      a profile of `xcrun notarytool store-credentials`
set -eu
root=$(cd -- "$(dirname -- "$0")/../.." && pwd)
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/desktop/__init__.py")
app=$root/.cache/build/frozen-carry/Onrecord.app
image=$root/dist/Onrecord-$version.dmg
"$app/Contents/MacOS/onrecord" --self-test
if [ -n "${ONRECORD_CODESIGN_IDENTITY-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$ONRECORD_CODESIGN_IDENTITY" \
        --entitlements "$root/packaging/macos/entitlements.plist" "$app"
    codesign --verify --deep --strict "$app"
fi
holder=$(mktemp -d)
trap 'rm -rf -- "$holder"' EXIT
cp -R "$app" "$holder/"
ln -s /Applications "$holder/Applications"
mkdir -p "$root/dist"
hdiutil create -volname Onrecord -srcfolder "$holder" -format ULFO -ov "$image"
if [ -n "${ONRECORD_NOTARY_PROFILE-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$ONRECORD_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
