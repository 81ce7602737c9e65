#ifndef CCURL_H
#define CCURL_H
#include <stddef.h>

/* One GET by libcurl, loaded when the first address is fetched: linked at build time it would bring thirty
   libraries into every start of the program. */

typedef struct {
  const char *url;
  const char *etag;          /* sent as If-None-Match; NULL for none */
  const char *last_modified; /* sent as If-Modified-Since; NULL for none */
  const char *user_agent;
  long timeout_seconds; /* for the whole transfer */
  long redirects;       /* most redirects followed */
  size_t byte_limit;    /* of the body, after decompression */
} cc_request;

typedef struct {
  long status;            /* HTTP status; 0 where no answer came */
  unsigned char *body;    /* to be freed with cc_release */
  size_t length;
  char content_type[256]; /* header fields of the last answer, empty where missing */
  char etag[512];
  char last_modified[128];
  char final_url[4096];   /* after redirects */
  int is_permanent;       /* the first redirect was 301 or 308 */
} cc_response;

enum {
  CC_OK = 0,
  CC_NO_LIBRARY = 1,  /* libcurl is not installed */
  CC_TOO_LARGE = 2,   /* the body passed the limit */
  CC_FAILED = 3,      /* see message */
  CC_NO_MEMORY = 4
};

/* Fetches; fills `message` (at least 256 bytes) on CC_FAILED. */
int cc_get(const cc_request *request, cc_response *response, char *message);
void cc_release(cc_response *response);

#endif
