#define _GNU_SOURCE
#include "ccurl.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Option numbers of libcurl's stable ABI (curl/curl.h: CURLOPTTYPE_LONG 0, _OBJECTPOINT 10000,
   _FUNCTIONPOINT 20000); they never change within libcurl.so.4. */
enum {
  OPT_WRITEDATA = 10001, OPT_URL = 10002, OPT_ERRORBUFFER = 10010, OPT_USERAGENT = 10018,
  OPT_HTTPHEADER = 10023, OPT_HEADERDATA = 10029, OPT_ACCEPT_ENCODING = 10102,
  OPT_TIMEOUT = 13, OPT_FOLLOWLOCATION = 52, OPT_MAXREDIRS = 68, OPT_CONNECTTIMEOUT = 78,
  OPT_NOSIGNAL = 99, OPT_PROTOCOLS = 181, OPT_REDIR_PROTOCOLS = 182,
  OPT_WRITEFUNCTION = 20011, OPT_HEADERFUNCTION = 20079,
  INFO_EFFECTIVE_URL = 0x100001, INFO_RESPONSE_CODE = 0x200002, INFO_CONTENT_TYPE = 0x100012,
  PROTO_HTTP = 1, PROTO_HTTPS = 2, GLOBAL_DEFAULT = 3
};

static struct {
  int loaded;
  int (*global_init)(long);
  void *(*init)(void);
  int (*setopt)(void *, int, ...);
  int (*perform)(void *);
  int (*getinfo)(void *, int, ...);
  void (*cleanup)(void *);
  void *(*append)(void *, const char *);
  void (*free_all)(void *);
  const char *(*message)(int);
} curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  static const char *names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.so"};
  void *library = NULL;
  for (size_t i = 0; i < sizeof names / sizeof *names && !library; i++) library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  *(void **)&curl.global_init = dlsym(library, "curl_global_init");
  *(void **)&curl.init = dlsym(library, "curl_easy_init");
  *(void **)&curl.setopt = dlsym(library, "curl_easy_setopt");
  *(void **)&curl.perform = dlsym(library, "curl_easy_perform");
  *(void **)&curl.getinfo = dlsym(library, "curl_easy_getinfo");
  *(void **)&curl.cleanup = dlsym(library, "curl_easy_cleanup");
  *(void **)&curl.append = dlsym(library, "curl_slist_append");
  *(void **)&curl.free_all = dlsym(library, "curl_slist_free_all");
  *(void **)&curl.message = dlsym(library, "curl_easy_strerror");
  curl.loaded = curl.global_init && curl.init && curl.setopt && curl.perform && curl.getinfo && curl.cleanup &&
                curl.append && curl.free_all && curl.message && curl.global_init(GLOBAL_DEFAULT) == 0;
}

typedef struct {
  cc_response *response;
  size_t limit, room;
  int failure;
  int answers;
} transfer;

static size_t take_body(char *data, size_t size, size_t count, void *context) {
  transfer *t = context;
  size_t n = size * count;
  cc_response *r = t->response;
  if (n > t->limit || r->length > t->limit - n) { t->failure = CC_TOO_LARGE; return 0; }
  if (r->length + n > t->room) {
    size_t room = t->room ? t->room * 2 : 1 << 16;
    while (room < r->length + n) room *= 2;
    unsigned char *grown = realloc(r->body, room);
    if (!grown) { t->failure = CC_NO_MEMORY; return 0; }
    r->body = grown;
    t->room = room;
  }
  memcpy(r->body + r->length, data, n);
  r->length += n;
  return n;
}

static void keep(char *field, size_t room, const char *line, size_t length, const char *name) {
  size_t n = strlen(name);
  if (length <= n || strncasecmp(line, name, n) != 0) return;
  line += n; length -= n;
  while (length && (*line == ' ' || *line == '\t')) { line++; length--; }
  while (length && (line[length - 1] == '\r' || line[length - 1] == '\n' || line[length - 1] == ' ')) length--;
  if (length >= room) return; /* a validator cut short would never match */
  memcpy(field, line, length);
  field[length] = 0;
}

static size_t take_header(char *data, size_t size, size_t count, void *context) {
  transfer *t = context;
  size_t n = size * count;
  if (n >= 5 && memcmp(data, "HTTP/", 5) == 0) { /* a new answer: what the redirect said does not count */
    const char *code = memchr(data, ' ', n);
    int status = code ? atoi(code + 1) : 0;
    if (status >= 200) {
      if (t->answers++ == 0) t->response->is_permanent = status == 301 || status == 308;
    }
    t->response->etag[0] = t->response->last_modified[0] = 0;
  }
  keep(t->response->etag, sizeof t->response->etag, data, n, "ETag:");
  keep(t->response->last_modified, sizeof t->response->last_modified, data, n, "Last-Modified:");
  return n;
}

static void *header(void *list, const char *name, const char *value) {
  char line[768];
  if (!value || !*value || strpbrk(value, "\r\n")) return list;
  if (snprintf(line, sizeof line, "%s: %s", name, value) >= (int)sizeof line) return list;
  void *longer = curl.append(list, line);
  return longer ? longer : list;
}

int cc_get(const cc_request *request, cc_response *response, char *message) {
  memset(response, 0, sizeof *response);
  message[0] = 0;
  pthread_once(&once, load);
  if (!curl.loaded) return CC_NO_LIBRARY;
  void *handle = curl.init();
  if (!handle) return CC_NO_MEMORY;
  transfer t = {.response = response, .limit = request->byte_limit};
  void *headers = header(NULL, "If-None-Match", request->etag);
  headers = header(headers, "If-Modified-Since", request->last_modified);
  char detail[256] = ""; /* CURL_ERROR_SIZE */
  curl.setopt(handle, OPT_ERRORBUFFER, detail);
  curl.setopt(handle, OPT_URL, request->url);
  curl.setopt(handle, OPT_PROTOCOLS, (long)(PROTO_HTTP | PROTO_HTTPS));
  curl.setopt(handle, OPT_REDIR_PROTOCOLS, (long)(PROTO_HTTP | PROTO_HTTPS));
  curl.setopt(handle, OPT_FOLLOWLOCATION, request->redirects > 0 ? 1L : 0L);
  curl.setopt(handle, OPT_MAXREDIRS, request->redirects);
  curl.setopt(handle, OPT_TIMEOUT, request->timeout_seconds);
  curl.setopt(handle, OPT_CONNECTTIMEOUT, request->timeout_seconds < 15 ? request->timeout_seconds : 15L);
  curl.setopt(handle, OPT_NOSIGNAL, 1L);
  curl.setopt(handle, OPT_ACCEPT_ENCODING, ""); /* every compression that this libcurl can undo */
  curl.setopt(handle, OPT_USERAGENT, request->user_agent);
  if (headers) curl.setopt(handle, OPT_HTTPHEADER, headers);
  curl.setopt(handle, OPT_WRITEFUNCTION, take_body);
  curl.setopt(handle, OPT_WRITEDATA, &t);
  curl.setopt(handle, OPT_HEADERFUNCTION, take_header);
  curl.setopt(handle, OPT_HEADERDATA, &t);
  int code = curl.perform(handle);
  char *text = NULL;
  curl.getinfo(handle, INFO_RESPONSE_CODE, &response->status);
  if (curl.getinfo(handle, INFO_EFFECTIVE_URL, &text) == 0 && text)
    snprintf(response->final_url, sizeof response->final_url, "%s", text);
  if (curl.getinfo(handle, INFO_CONTENT_TYPE, &text) == 0 && text)
    snprintf(response->content_type, sizeof response->content_type, "%s", text);
  if (code != 0) snprintf(message, 256, "%s", detail[0] ? detail : curl.message(code));
  curl.cleanup(handle);
  curl.free_all(headers);
  if (t.failure) return t.failure;
  return code == 0 ? CC_OK : CC_FAILED;
}

void cc_release(cc_response *response) {
  free(response->body);
  response->body = NULL;
  response->length = 0;
}
