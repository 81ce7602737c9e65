#!/usr/bin/env python3
"""Joins the marks of news.jsonl with the texts of the corpora they were made on.

Usage: python3 restore.py CORPUS_FOLDER OUTPUT_FOLDER
CORPUS_FOLDER holds saudi_newsnet.jsonl.xz and ant.jsonl.xz. Writes NAME.txt and NAME.json for each article.
"""
import hashlib
import json
import lzma
import os
import sys

KINDS = {"p": "person", "o": "organisation", "l": "place"}


def main():
    """Reads the corpora once each and writes what is marked in them."""
    corpora, output = sys.argv[1], sys.argv[2]
    os.makedirs(output, exist_ok=True)
    marked = {}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "news.jsonl"), encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            marked[article["corpus"], article["line"]] = article
    for corpus in sorted({key[0] for key in marked}):
        with lzma.open(os.path.join(corpora, corpus + ".jsonl.xz"), "rt", encoding="utf-8") as file:
            for number, line in enumerate(file):
                if (corpus, number) in marked:
                    write(marked[corpus, number], json.loads(line), output)


def write(article, source, output):
    """Writes one article; stops where its text is another than the one that was read."""
    text = (source.get("title") or "").strip() + "\n\n" + (source.get("text") or "").strip() + "\n"
    if hashlib.sha1(text.encode()).hexdigest() != article["sha1"]:
        sys.exit(f"{article['corpus']}, line {article['line']}: not the text that was marked")
    mentions = [
        {"start": start, "end": end, "text": text[start:end], "kind": KINDS[kind], "actor": actor}
        for start, end, kind, actor in article["mentions"]
    ]
    with open(os.path.join(output, article["name"] + ".txt"), "w", encoding="utf-8") as file:
        file.write(text)
    with open(os.path.join(output, article["name"] + ".json"), "w", encoding="utf-8") as file:
        json.dump({"id": article["name"], "mentions": mentions}, file, ensure_ascii=False, indent=0)


if __name__ == "__main__":
    main()
