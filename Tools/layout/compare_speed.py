#!/usr/bin/env python3
"""Measures what others need to bring Arabic text into visual order, in megabytes of UTF-8 a second of CPU time.

Usage: compare_speed.py [--qari MB/s] FILE...

The files are repeated until they make about two megabytes. With the figure of `qari measure-layout` each line ends
with the ratio to it. What is not installed is left out by name, with the line to type.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def report(name, size, seconds, qari):
    speed = size / max(seconds, 1e-9) / 1e6
    ratio = f"\tqari is {qari / speed:.1f} times as fast" if qari else ""
    print(f"{name}\t{speed:.2f} MB/s{ratio}", flush=True)


def measure_python(paragraphs, size, qari):
    try:
        from arabic_reshaper import reshape
        from bidi import algorithm, get_display
    except ImportError as missing:
        print(f"python-bidi + arabic-reshaper\tskipped ({missing.name} is not installed); type: "
              f"pip install -r {os.path.relpath(HERE)}/requirements.txt")
        return
    for name, work in (
        ("arabic-reshaper (joining)", reshape),
        ("python-bidi (Rust)", lambda text: get_display(text, base_dir="R")),
        ("python-bidi (Python)", lambda text: algorithm.get_display(text, base_dir="R")),
        ("arabic-reshaper + python-bidi (Rust)", lambda text: get_display(reshape(text), base_dir="R")),
        ("arabic-reshaper + python-bidi (Python)", lambda text: algorithm.get_display(reshape(text), base_dir="R")),
    ):
        start = time.process_time()
        for paragraph in paragraphs:
            work(paragraph)
        report(name, size, time.process_time() - start, qari)


def measure_fribidi(text, qari):
    if not shutil.which("fribidi"):
        print("fribidi (bidi, joining, wrapping)\tskipped (not installed); type: apt-get install libfribidi-bin")
        return
    data = text.encode() * 10
    with tempfile.NamedTemporaryFile() as source:
        source.write(data)
        source.flush()
        before = os.times()
        subprocess.run(["fribidi", "--rtl", "--width", "80", source.name], stdout=subprocess.DEVNULL, check=True)
        after = os.times()
    seconds = after.children_user + after.children_system - before.children_user - before.children_system
    report("fribidi (bidi, joining, wrapping)", len(data), seconds, qari)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--qari", type=float, default=0, help="megabytes a second to compare with")
    options.add_argument("files", nargs="+")
    chosen = options.parse_args()
    unit = "\n".join(pathlib.Path(name).read_text(encoding="utf-8-sig") for name in chosen.files) + "\n"
    text = unit * max(1, 2_000_000 // len(unit.encode()))
    measure_fribidi(text, chosen.qari)
    measure_python(text.split("\n"), len(text.encode()), chosen.qari)


main()
