#ifndef CXML2_SHIM_H
#define CXML2_SHIM_H
/* Debian builds libxml2 with ICU; its headers would clash with the ICU that Foundation brings. Nothing
   here touches the converters that they declare. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlreader.h>

/* xmlFree is a global function pointer, which Swift 6 takes for shared mutable state */
static inline void cx_free(void *p) { xmlFree(p); }
#endif
