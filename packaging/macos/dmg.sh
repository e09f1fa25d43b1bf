#!/bin/sh
# Puts Lookalike.app into a disk image: dmg.sh APP TARGET. Signed by PyInstaller if SIGN_WITH names an identity; sent to
# Apple for notarization if NOTARY_PROFILE names what `xcrun notarytool store-credentials` has stored.
set -eu
app=$1 target=$2
laid=$(mktemp -d)
cp -R "$app" "$laid/"
ln -s /Applications "$laid/Applications"
hdiutil create -volname Lookalike -srcfolder "$laid" -format UDZO -ov "$target"
rm -rf "$laid"
if [ -n "${SIGN_WITH:-}" ]; then
    codesign --sign "$SIGN_WITH" --timestamp "$target"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$target" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$target"
fi
