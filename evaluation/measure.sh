#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs one of the measuring programs on a public set: measure.sh NAME DATA, with the names of docs/measures.md.
# The collector is the one that ./dateline runs with.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
name=$1
shift
case $name in Polnear*) class=org.dateline.measuring.$name ;; *) class=org.dateline.cli.measure.$name ;; esac
(cd "$home" && ./mvnw -q -B -ntp -Dfast -pl cli -am test-compile)
classes=$home/core/target/test-classes:$home/cli/target/test-classes
for module in core wire knowledge ingest language ledger evaluation cli; do
  classes=$classes:$home/$module/target/classes
done
for jar in "$home"/cli/target/lib/*.jar; do
  case $jar in */dateline-*) ;; *) classes=$classes:$jar ;; esac
done
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$classes" "$class" "$@"
