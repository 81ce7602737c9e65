"""Stands between a terminal and the reader: a pty that passes bytes both ways, presses keys when the screen has
come to rest, and can drop a sequence that the reader sends, to see what the terminal does without it.

Usage (inside a terminal): driver.py PLAN.json
"""
import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time
import tty

QUIET = 1.0
LONGEST = 40.0


def answer_file(plan, command):
    """Runs a command in a pty's terminal and returns nothing: its output goes to the plan's folder."""
    return ["sh", "-c", 'exec "$@" > "$0" 2>&1', os.path.join(plan["folder"], "terminal.txt"), *command]


def run(command, keys, dropped, finished):
    """Runs one command in a pty of its own; `finished` is called once all keys are pressed and all is quiet."""
    pid, fd = pty.fork()
    if pid == 0:
        # The size must be there before the program asks for it.
        time.sleep(0.2)
        os.execvp(command[0], command)
    size = fcntl.ioctl(0, termios.TIOCGWINSZ, b"\0" * 8)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("4H", *struct.unpack("4H", size)))
    start = last = time.time()
    seen = False
    pending = list(keys)
    done = False
    while True:
        now = time.time()
        if seen and now - last > QUIET or now - start > LONGEST:
            if pending:
                os.write(fd, pending.pop(0).encode())
                last = now
            elif not done and finished:
                done = True
                finished()
        ready, _, _ = select.select([fd, 0], [], [], 0.05)
        try:
            if fd in ready:
                data = os.read(fd, 65536)
                if not data:
                    break
                for sequence in dropped:
                    data = data.replace(sequence, b"")
                os.write(1, data)
                seen, last = True, time.time()
            if 0 in ready:
                typed = os.read(0, 4096)
                if not typed:  # the terminal is gone
                    break
                os.write(fd, typed)
        except OSError:
            break
    os.waitpid(pid, 0)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        plan = json.load(file)
    tty.setraw(0)
    dropped = [text.encode() for text in plan["drop"]]
    run(answer_file(plan, plan["ask"]), [], [], None)

    def finished():
        open(os.path.join(plan["folder"], "ready"), "w", encoding="utf-8").close()

    run(plan["command"], plan["keys"], dropped, finished)


main()
