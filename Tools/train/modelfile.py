"""The container of the model file: named sections, 64-byte aligned, little endian."""

import struct
from pathlib import Path

import numpy as np

MAGIC = b"QARIACTR"
VERSION = 2
ALIGN = 64


def write(path: Path, sections: list[tuple[str, np.ndarray]]) -> int:
    directory = 32 + 32 * len(sections)
    offset = -(-directory // ALIGN) * ALIGN
    entries, blobs = b"", []
    for name, array in sections:
        blob = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<")).tobytes()
        entries += struct.pack("<16sQQ", name.encode("ascii"), offset, len(blob))
        blobs.append((offset, blob))
        offset = -(-(offset + len(blob)) // ALIGN) * ALIGN
    data = bytearray(offset)
    data[:32] = struct.pack("<8sIIQQ", MAGIC, VERSION, len(sections), offset, 0)
    data[32 : 32 + len(entries)] = entries
    for at, blob in blobs:
        data[at : at + len(blob)] = blob
    path.write_bytes(data)
    return len(data)


def read(path: Path) -> dict[str, memoryview]:
    data = memoryview(path.read_bytes())
    magic, version, count, size, _ = struct.unpack_from("<8sIIQQ", data, 0)
    if magic != MAGIC or version != VERSION or size != len(data):
        raise ValueError(f"{path} is not a version {VERSION} model file")
    sections = {}
    for i in range(count):
        name, offset, length = struct.unpack_from("<16sQQ", data, 32 + 32 * i)
        sections[name.rstrip(b"\0").decode("ascii")] = data[offset : offset + length]
    return sections


def hash_slots(hashes: list[int], load: float = 0.8) -> tuple[int, dict[int, int]]:
    """Linear probing from the low bits: (capacity, slot of each hash); hashes are inserted in order."""
    capacity = 1
    while capacity * load < len(hashes):
        capacity *= 2
    taken: dict[int, int] = {}
    slots: dict[int, int] = {}
    for h in hashes:
        at = h & (capacity - 1)
        while at in taken:
            at = (at + 1) & (capacity - 1)
        taken[at] = h
        slots[h] = at
    return capacity, slots
