#!/usr/bin/env python3
"""Measure what others need to bring Arabic text into visual order, in megabytes of UTF-8 a second of CPU time.

usage: compare_speed.py FILE...      (pip install python-bidi arabic-reshaper; apt install libfribidi-bin)

The files are repeated until they make about two megabytes. What is not installed is left out by name.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time


def report(name, size, seconds):
    print(f"{name}\t{size / max(seconds, 1e-9) / 1e6:.2f} MB/s")


def measure_python(paragraphs, size):
    try:
        from arabic_reshaper import reshape
        from bidi import algorithm, get_display
    except ImportError as missing:
        print(f"python-bidi + arabic-reshaper\tnot installed ({missing.name})")
        return
    for name, work in (
        ("arabic-reshaper", reshape),
        ("python-bidi (Rust)", lambda text: get_display(text, base_dir="R")),
        ("python-bidi (Python)", lambda text: algorithm.get_display(text, base_dir="R")),
        ("arabic-reshaper + python-bidi (Rust)", lambda text: get_display(reshape(text), base_dir="R")),
        ("arabic-reshaper + python-bidi (Python)", lambda text: algorithm.get_display(reshape(text), base_dir="R")),
    ):
        start = time.process_time()
        for paragraph in paragraphs:
            work(paragraph)
        report(name, size, time.process_time() - start)


def measure_fribidi(text):
    if not shutil.which("fribidi"):
        print("fribidi --rtl\tnot installed (libfribidi-bin)")
        return
    data = text.encode() * 10
    with tempfile.NamedTemporaryFile() as source:
        source.write(data)
        source.flush()
        before = os.times()
        subprocess.run(["fribidi", "--rtl", "--width", "80", source.name], stdout=subprocess.DEVNULL, check=True)
        after = os.times()
    seconds = after.children_user + after.children_system - before.children_user - before.children_system
    report("fribidi --rtl", len(data), seconds)


def main():
    unit = "\n".join(pathlib.Path(name).read_text(encoding="utf-8-sig") for name in sys.argv[1:]) + "\n"
    text = unit * max(1, 2_000_000 // len(unit.encode()))
    measure_python(text.split("\n"), len(text.encode()))
    measure_fribidi(text)


main()
