#define _GNU_SOURCE
#include "termguard.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved_modes;
static int have_modes;
static int terminal_fd = -1;
static char leave_bytes[512];
static size_t leave_length;
static volatile sig_atomic_t armed;
static int signal_pipe[2] = {-1, -1};
static const int crash_signals[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
static struct sigaction previous[65];

int tg_save(int fd) {
  int r = tcgetattr(fd, &saved_modes);
  have_modes = r == 0;
  return r;
}

static int captured_fd = -1, real_stderr = -1;

int tg_capture_stderr(void) {
  if (captured_fd >= 0 || !isatty(2)) return 0;
  real_stderr = fcntl(2, F_DUPFD_CLOEXEC, 3);
  captured_fd = memfd_create("stderr", MFD_CLOEXEC);
  if (real_stderr < 0 || captured_fd < 0) return -1;
  return dup2(captured_fd, 2) < 0 ? -1 : 0;
}

void tg_release_stderr(void) {
  if (captured_fd < 0) return;
  int kept = errno;
  dup2(real_stderr, 2);
  lseek(captured_fd, 0, SEEK_SET);
  char buffer[1024];
  ssize_t n;
  while ((n = read(captured_fd, buffer, sizeof buffer)) > 0)
    if (write(2, buffer, (size_t)n) < 0) break;
  close(captured_fd);
  close(real_stderr);
  captured_fd = real_stderr = -1;
  errno = kept;
}

void tg_arm(int on) { armed = on; }

void tg_restore(void) {
  if (!armed || terminal_fd < 0) return;
  armed = 0;
  int kept = errno;
  size_t done = 0;
  while (done < leave_length) {
    ssize_t n = write(terminal_fd, leave_bytes + done, leave_length - done);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) break;
    done += (size_t)n;
  }
  if (have_modes) tcsetattr(terminal_fd, TCSANOW, &saved_modes);
  tg_release_stderr();
  errno = kept;
}

static void on_crash(int s, siginfo_t *info, void *context) {
  tg_restore();
  /* Hand back: a synchronous fault runs again and faults again under the previous handler. */
  sigaction(s, &previous[s], NULL);
  if ((previous[s].sa_flags & SA_SIGINFO) && previous[s].sa_sigaction) {
    previous[s].sa_sigaction(s, info, context);
    return;
  }
  raise(s);
}

int tg_install(int fd, const char *leave, size_t length) {
  if (length > sizeof leave_bytes) return -1;
  terminal_fd = fd;
  memcpy(leave_bytes, leave, length);
  leave_length = length;
  static int installed;
  if (installed) return 0;
  installed = 1;
  atexit(tg_restore);
  /* A stack overflow needs a stack of its own to be handled on. */
  static char alternate[64 * 1024];
  stack_t stack = {.ss_sp = alternate, .ss_size = sizeof alternate}, current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) sigaltstack(&stack, NULL);
  for (size_t i = 0; i < sizeof crash_signals / sizeof *crash_signals; i++) {
    struct sigaction a;
    memset(&a, 0, sizeof a);
    a.sa_sigaction = on_crash;
    a.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigfillset(&a.sa_mask);
    sigaction(crash_signals[i], &a, &previous[crash_signals[i]]);
  }
  return 0;
}

static void on_signal(int s) {
  int kept = errno;
  unsigned char byte = (unsigned char)s;
  ssize_t n = write(signal_pipe[1], &byte, 1);
  (void)n;
  errno = kept;
}

static const int piped_signals[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};

int tg_signal_pipe(void) {
  if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  for (size_t i = 0; i < sizeof piped_signals / sizeof *piped_signals; i++) {
    struct sigaction a;
    memset(&a, 0, sizeof a);
    a.sa_handler = on_signal;
    a.sa_flags = SA_RESTART;
    sigemptyset(&a.sa_mask);
    sigaction(piped_signals[i], &a, NULL);
  }
  signal(SIGPIPE, SIG_IGN);
  /* Whoever started us may have left them blocked: a resize would then never be seen. */
  sigset_t ours;
  sigemptyset(&ours);
  for (size_t i = 0; i < sizeof piped_signals / sizeof *piped_signals; i++) sigaddset(&ours, piped_signals[i]);
  sigprocmask(SIG_UNBLOCK, &ours, NULL);
  return signal_pipe[0];
}

void tg_stop_self(void) {
  struct sigaction standard, ours;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  /* The whole foreground group, so that a shell script around us stops too. */
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
