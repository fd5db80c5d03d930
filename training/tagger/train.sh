#!/bin/sh
# All steps from the measuring sets to the files that ship: train.sh PYTHON CORPORA OUT. Started again, it goes on.
set -eu
cd "$(dirname "$0")/../.."
python=$1 corpora=$2 out=$3
mkdir -p "$out"
if [ ! -e "$out/venv/.made" ]; then
    "$python" -m venv "$out/venv"
    "$out/venv/bin/pip" install --quiet --requirement training/tagger/requirements.txt --editable .
    touch "$out/venv/.made"
fi
run() { PYTHONPATH=. "$out/venv/bin/python" -m "training.tagger.$@"; }
run encoders "$out/encoders"
if [ ! -e "$out/data/.made" ]; then
    run prepare "$corpora" "$out/data"
    touch "$out/data/.made"
fi
run train "$corpora" "$out/data" "$out/encoders/large" "$out/teacher" --epochs 2 --rate 7e-5
run teach "$out/encoders/large" "$out/teacher/averaged.pt" "$out/data" "$out/lessons" \
    attribution.train place.lgl time.timebank fakes.dev
run train "$corpora" "$out/data" "$out/encoders/small" "$out/small" --epochs 4 --rate 2e-4 --batch 2000
run train "$corpora" "$out/data" "$out/encoders/small" "$out/student" --start "$out/small/averaged.pt" \
    --epochs 2 --rate 1.5e-4 --batch 2000 --teacher "$out/lessons"
run export "$out/encoders/small" "$out/student/averaged.pt" "$out/data" "$out/shipped"
run calibrate "$corpora" "$out/shipped" "$out/confidence.toml"
echo "To ship it: copy $out/shipped/* to src/rashomon/models/tagger, their digests to models.lock.toml (raise its version),"
echo "$out/confidence.toml to src/rashomon/knowledge/data/en, raise attribution.VERSION, run make golden and make bench."
