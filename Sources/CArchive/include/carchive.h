#ifndef CARCHIVE_H
#define CARCHIVE_H
#include <stddef.h>
#include <stdint.h>

/* Reading archives by libarchive, loaded when the first one is opened: nothing is linked, and without the library
   only archives cannot be read. Entries are read to memory; nothing is ever written. An archive is used by one
   thread at a time. */

typedef struct ca_archive ca_archive;

typedef struct {
  const char *path;   /* as stored, UTF-8 where the archive tells its encoding; valid until the next call */
  int64_t size;       /* unpacked bytes as declared; -1 where the archive does not say */
  int is_file;        /* a regular file with data of its own: no folder, link or device */
  int is_encrypted;
} ca_entry;

enum {
  CA_OK = 0,
  CA_END = 1,         /* no more entries; of data: the entry ends here */
  CA_NO_LIBRARY = 2,  /* libarchive is not installed */
  CA_NO_MEMORY = 3,
  CA_ENTRY_FAILED = 4, /* this entry cannot be read, the next may; see ca_message */
  CA_FAILED = 5       /* nothing more can be read; see ca_message */
};

/* Opens a file, or bytes that must outlive the archive. `*archive` is set on CA_OK and CA_FAILED, to be closed. */
int ca_open_file(const char *path, ca_archive **archive);
int ca_open_memory(const void *bytes, size_t length, ca_archive **archive);
/* The next entry; data of the one before that was not read is passed over. */
int ca_next(ca_archive *archive, ca_entry *entry);
/* Up to `room` bytes of the entry; `*count` is 0 with CA_END. */
int ca_read(ca_archive *archive, void *buffer, size_t room, size_t *count);
/* Packed bytes gone through so far. */
int64_t ca_consumed(ca_archive *archive);
/* True for one compressed file that is no archive (notes.txt.gz); known after the first entry. */
int ca_is_single(ca_archive *archive);
/* True where the bytes are in no known format: neither archive nor compressed. Known after the first entry. */
int ca_is_unknown(ca_archive *archive);
/* What went wrong last. */
const char *ca_message(ca_archive *archive);
void ca_close(ca_archive *archive);

#endif
