#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H
/* The wide API must be asked for before curses.h is read anywhere in this module. */
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <stddef.h>
#include <stdio.h>
#include <locale.h>
#include <wchar.h>
#include <curses.h>
#include <term.h>

/* Globals as functions: Swift 6 refuses shared mutable state. */
static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline WINDOW *nc_curscr(void) { return curscr; }
static inline int nc_colors(void) { return COLORS; }
static inline int nc_color_pairs(void) { return COLOR_PAIRS; }

/* initscr() ends the process on an unknown TERM; newterm() says so. */
static inline int nc_start(void) {
  SCREEN *screen = newterm(NULL, stdout, stdin);
  if (!screen) return 0;
  set_term(screen);
  return 1;
}
static inline void nc_flush(void) { fflush(stdout); }

/* Macros that Swift does not import. */
static inline void nc_getmaxyx(WINDOW *w, int *y, int *x) { getmaxyx(w, *y, *x); }
static inline int nc_key_f(int n) { return KEY_F(n); }
static inline mmask_t nc_button_pressed(int b) { return NCURSES_MOUSE_MASK(b, NCURSES_BUTTON_PRESSED); }
static inline mmask_t nc_button_released(int b) { return NCURSES_MOUSE_MASK(b, NCURSES_BUTTON_RELEASED); }
static inline mmask_t nc_button_clicked(int b) { return NCURSES_MOUSE_MASK(b, NCURSES_BUTTON_CLICKED); }
static inline mmask_t nc_all_mouse_events(void) { return ALL_MOUSE_EVENTS; }
static inline attr_t nc_attribute_bold(void) { return WA_BOLD; }
static inline attr_t nc_attribute_dim(void) { return WA_DIM; }
static inline attr_t nc_attribute_italic(void) { return WA_ITALIC; }
static inline attr_t nc_attribute_reverse(void) { return WA_REVERSE; }
static inline attr_t nc_attribute_underline(void) { return WA_UNDERLINE; }

/* One cell: a base character and up to CCHARW_MAX - 1 combining characters, `text` ends with 0.
   The pair goes through the options pointer, since `short` holds only 32767 pairs. */
static inline int nc_setcchar(cchar_t *out, const wchar_t *text, attr_t attributes, int pair) {
  return setcchar(out, text, attributes, (short)pair, &pair);
}

/* A terminfo string capability, or NULL where the terminal has none. */
static inline const char *nc_string_capability(const char *name) {
  const char *s = tigetstr((char *)name);
  return s == (const char *)-1 ? NULL : s;
}
#endif
