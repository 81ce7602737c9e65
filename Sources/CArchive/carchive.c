#define _GNU_SOURCE
#include "carchive.h"
#include <dlfcn.h>
#include <locale.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/stat.h>

/* Numbers of libarchive's stable ABI (archive.h, libarchive.so.13). */
enum { A_EOF = 1, A_OK = 0, A_WARN = -20, FORMAT_RAW = 0x90000 };

struct archive;
struct archive_entry;

static struct {
  int loaded;
  locale_t utf8;
  struct archive *(*new)(void);
  int (*free)(struct archive *);
  int (*open_filename)(struct archive *, const char *, size_t);
  int (*open_memory)(struct archive *, const void *, size_t);
  int (*next_header)(struct archive *, struct archive_entry **);
  ssize_t (*data)(struct archive *, void *, size_t);
  int (*format)(struct archive *);
  int (*filter_count)(struct archive *);
  int64_t (*filter_bytes)(struct archive *, int);
  const char *(*error)(struct archive *);
  const char *(*pathname)(struct archive_entry *);
  const char *(*pathname_utf8)(struct archive_entry *);
  const char *(*hardlink)(struct archive_entry *);
  int64_t (*size)(struct archive_entry *);
  int (*size_is_set)(struct archive_entry *);
  mode_t (*filetype)(struct archive_entry *);
  int (*is_encrypted)(struct archive_entry *);
} lib;

/* Only formats that people pack pages in, and only filters inside libarchive: some of the others start programs. */
static const char *const supported[] = {
  "archive_read_support_format_zip", "archive_read_support_format_tar", "archive_read_support_format_7zip",
  "archive_read_support_format_raw", "archive_read_support_filter_gzip", "archive_read_support_filter_bzip2",
  "archive_read_support_filter_xz", "archive_read_support_filter_lzma", "archive_read_support_filter_zstd"
};
enum { SUPPORTED = sizeof supported / sizeof *supported };
static int (*support[SUPPORTED])(struct archive *);

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libarchive.so.13", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  int found = 1;
#define FIND(field, name) found &= (*(void **)&lib.field = dlsym(library, name)) != NULL
  FIND(new, "archive_read_new");
  FIND(free, "archive_read_free");
  FIND(open_filename, "archive_read_open_filename");
  FIND(open_memory, "archive_read_open_memory");
  FIND(next_header, "archive_read_next_header");
  FIND(data, "archive_read_data");
  FIND(format, "archive_format");
  FIND(filter_count, "archive_filter_count");
  FIND(filter_bytes, "archive_filter_bytes");
  FIND(error, "archive_error_string");
  FIND(pathname, "archive_entry_pathname");
  FIND(pathname_utf8, "archive_entry_pathname_utf8");
  FIND(hardlink, "archive_entry_hardlink");
  FIND(size, "archive_entry_size");
  FIND(size_is_set, "archive_entry_size_is_set");
  FIND(filetype, "archive_entry_filetype");
  FIND(is_encrypted, "archive_entry_is_encrypted");
#undef FIND
  for (size_t i = 0; i < SUPPORTED; i++) found &= (*(void **)&support[i] = dlsym(library, supported[i])) != NULL;
  /* libarchive turns names into the locale's encoding: in any other than UTF-8 Arabic names become "????". */
  lib.utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  lib.loaded = found;
}

struct ca_archive {
  struct archive *reader;
};

/* Sets the thread's locale for one call; 0 where there is none to set. */
static locale_t enter(void) { return lib.utf8 ? uselocale(lib.utf8) : (locale_t)0; }
static void leave(locale_t before) {
  if (before) uselocale(before);
}

static int make(ca_archive **archive) {
  *archive = NULL;
  pthread_once(&once, load);
  if (!lib.loaded) return CA_NO_LIBRARY;
  ca_archive *made = calloc(1, sizeof *made);
  if (!made) return CA_NO_MEMORY;
  made->reader = lib.new();
  if (!made->reader) { free(made); return CA_NO_MEMORY; }
  /* A filter that this libarchive lacks answers with a warning; its files are then refused one by one. */
  for (size_t i = 0; i < SUPPORTED; i++) support[i](made->reader);
  *archive = made;
  return CA_OK;
}

int ca_open_file(const char *path, ca_archive **archive) {
  int code = make(archive);
  if (code != CA_OK) return code;
  locale_t before = enter();
  code = lib.open_filename((*archive)->reader, path, 1 << 16) >= A_WARN ? CA_OK : CA_FAILED;
  leave(before);
  return code;
}

int ca_open_memory(const void *bytes, size_t length, ca_archive **archive) {
  int code = make(archive);
  if (code != CA_OK) return code;
  locale_t before = enter();
  code = lib.open_memory((*archive)->reader, bytes, length) >= A_WARN ? CA_OK : CA_FAILED;
  leave(before);
  return code;
}

int ca_next(ca_archive *archive, ca_entry *entry) {
  struct archive_entry *raw = NULL;
  locale_t before = enter();
  int code = lib.next_header(archive->reader, &raw);
  if ((code == A_OK || code == A_WARN) && raw) {
    entry->path = lib.pathname_utf8(raw);
    if (!entry->path) entry->path = lib.pathname(raw);
    entry->size = lib.size_is_set(raw) ? lib.size(raw) : -1;
    entry->is_file = lib.filetype(raw) == S_IFREG && !lib.hardlink(raw);
    entry->is_encrypted = lib.is_encrypted(raw) > 0;
    code = CA_OK;
  } else if (code == A_EOF) {
    code = CA_END;
  } else {
    code = code > -30 ? CA_ENTRY_FAILED : CA_FAILED;
  }
  leave(before);
  return code;
}

int ca_read(ca_archive *archive, void *buffer, size_t room, size_t *count) {
  *count = 0;
  locale_t before = enter();
  ssize_t n = lib.data(archive->reader, buffer, room);
  leave(before);
  if (n > 0) { *count = (size_t)n; return CA_OK; }
  if (n == 0) return CA_END;
  return n > -30 ? CA_ENTRY_FAILED : CA_FAILED;
}

int64_t ca_consumed(ca_archive *archive) { return lib.filter_bytes(archive->reader, -1); }

int ca_is_single(ca_archive *archive) {
  return lib.format(archive->reader) == FORMAT_RAW && lib.filter_count(archive->reader) > 1;
}

int ca_is_unknown(ca_archive *archive) {
  return lib.format(archive->reader) == FORMAT_RAW && lib.filter_count(archive->reader) <= 1;
}

const char *ca_message(ca_archive *archive) {
  const char *text = lib.error(archive->reader);
  return text ? text : "";
}

void ca_close(ca_archive *archive) {
  if (!archive) return;
  locale_t before = enter();
  lib.free(archive->reader);
  leave(before);
  free(archive);
}
