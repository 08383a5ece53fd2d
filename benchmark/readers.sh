#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The readers and CoreNLP's dependency parser on the same text: readers.sh CORPORA, the folder that training/README.md describes.
# Fetches CoreNLP (480 MB, GPL) for measuring only. Takes some five minutes.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
corpora=$(CDPATH='' cd -- "$1" && pwd)
(cd "$home" && ./mvnw -q -B -ntp -Dfast -Pbenchmark -pl benchmark -am compile)
classes=$home/benchmark/target/classes:$(cat "$home/benchmark/target/class-path")
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$classes" org.dateline.benchmark.CompareReaders "$corpora"
