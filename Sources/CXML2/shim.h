#ifndef CXML2_SHIM_H
#define CXML2_SHIM_H
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlreader.h>

/* xmlFree is a global function pointer, which Swift 6 takes for shared mutable state */
static inline void cx_free(void *p) { xmlFree(p); }
#endif
