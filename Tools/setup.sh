#!/bin/sh
# Installs the system packages that building (and, with --test, testing) needs and that are missing.
# As root or with sudo it installs them; otherwise it prints the line to type and stops.
set -eu

packages="libncursesw5-dev libfribidi-dev libxml2-dev libsqlite3-dev"
case "${1:-}" in
  --test) packages="$packages tmux unicode-data python3 libarchive13" ;;
  --screenshots) packages="$packages tmux python3 xvfb xterm imagemagick fonts-dejavu-core x11-apps" ;;
  --terminals)
    packages="$packages python3 xvfb xterm mlterm xfce4-terminal dbus-x11 konsole kitty alacritty pterm screen tmux"
    packages="$packages tesseract-ocr tesseract-ocr-ara imagemagick x11-apps fonts-dejavu-core"
    packages="$packages fonts-noto-mono fontconfig" ;;
esac

if ! command -v swift >/dev/null 2>&1; then
  echo "swift is not installed: Swift 6.2 or later is needed, see https://www.swift.org/install/linux/" >&2
  exit 1
fi
if ! command -v dpkg-query >/dev/null 2>&1; then
  echo "not a Debian system: install the equivalents of: $packages" >&2
  exit 0
fi

missing=""
for package in $packages; do
  state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
  [ "$state" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  sudo=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  sudo="sudo"
elif command -v sudo >/dev/null 2>&1 && [ -t 0 ]; then
  sudo="sudo"
else
  echo "these packages are missing; as root, type:" >&2
  echo "  apt-get install -y$missing" >&2
  exit 1
fi
echo "installing:$missing" >&2
# The package lists may be old or empty: only then are they fetched.
if ! DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq $missing >/dev/null 2>&1; then
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq $missing >/dev/null
fi
