#ifndef TERMGUARD_H
#define TERMGUARD_H
#include <stddef.h>

/* Gives the terminal back on every way out, a crash included. Only async-signal-safe calls are made
   from handlers; no curses call ever is. */

/* Saves the terminal's modes. Call before curses starts. Returns 0, or -1 with errno. */
int tg_save(int fd);

/* Installs handlers for crashes (SEGV, ILL, TRAP, BUS, FPE, ABRT, QUIT) that write `leave` (at most
   512 bytes: what leaves the full screen, expanded from terminfo beforehand) and restore the modes, then
   pass the signal on to whoever had it before. Also registers the same for exit(). */
int tg_install(int fd, const char *leave, size_t length);

/* 1 while the full screen is ours, 0 otherwise. Nothing is written while it is 0. */
void tg_arm(int on);

/* Keeps what is written to standard error in memory while the full screen is up (messages of a crash
   would be lost on it); tg_restore and tg_release_stderr print it. Returns 0, or -1 with errno. */
int tg_capture_stderr(void);
void tg_release_stderr(void);

/* Leaves the full screen and restores the modes, once. Async-signal-safe. */
void tg_restore(void);

/* Turns SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP and SIGCONT into bytes (the signal's number) on a
   pipe; returns its reading end, or -1. SIGPIPE is ignored from here on. */
int tg_signal_pipe(void);

/* Stops this process as SIGTSTP would by default, and returns when it is continued. */
void tg_stop_self(void);
#endif
