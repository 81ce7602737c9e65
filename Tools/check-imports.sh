#!/bin/sh
# The dependency rule of ARCHITECTURE.md, read off the imports. Prints every line that breaks it.
set -eu
cd "$(dirname "$0")/.."

ours="ArticleModel ArabicText ActorRecognition ArticleImport ArticleLibrary TextLayout Reader"
broken=0

# allowed MODULE FOLDER "MODULES": files of FOLDER may import only these of ours.
allowed() {
  for module in $ours; do
    case " $2 " in *" $module "*) continue ;; esac
    if grep -rnE "^ *(@testable |@preconcurrency |internal |private )*import (struct |func |enum |class )?$module\b" \
      --include='*.swift' "Sources/$1"; then
      echo "Sources/$1 must not import $module" >&2
      broken=1
    fi
  done
}
# only MODULE FOLDER: nothing outside FOLDER imports MODULE.
only() {
  if grep -rnE "^ *(@preconcurrency |internal |private )*import (struct |func |enum |class )?$1\b" --include='*.swift' Sources |
    grep -v "^Sources/$2/"; then
    echo "only Sources/$2 may import $1" >&2
    broken=1
  fi
}

allowed ArticleModel ""
allowed ArabicText ""
for module in ActorRecognition ArticleImport ArticleLibrary TextLayout; do
  allowed "$module" "ArticleModel ArabicText"
done
allowed Reader "ArticleModel ArabicText ActorRecognition ArticleImport ArticleLibrary TextLayout"
only CNcurses Reader/Terminal
only CFriBidi TextLayout
only GRDB ArticleLibrary
only CXML2 ArticleImport
only CCurl ArticleImport
only CArchive ArticleImport
only CNetworkKernels ActorRecognition

[ "$broken" = 0 ] && echo "imports: the dependency rule holds"
exit "$broken"
