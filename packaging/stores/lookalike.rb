# Homebrew: brew audit --cask --new lookalike.rb, then a request to Homebrew/homebrew-cask.
cask "lookalike" do
  version "@VERSION@"
  sha256 "@SHA256_DMG@"

  url "https://github.com/lookalike/lookalike/releases/download/v#{version}/lookalike-#{version}.dmg"
  name "Lookalike"
  desc "Finds the photos that look alike"
  homepage "https://github.com/lookalike/lookalike"

  depends_on arch: :arm64
  depends_on macos: ">= :ventura"

  app "Lookalike.app"
  binary "#{appdir}/Lookalike.app/Contents/MacOS/lookalike"

  # The library stays, as everywhere.
  zap trash: "~/Library/Preferences/io.github.lookalike.Lookalike.plist"
end
