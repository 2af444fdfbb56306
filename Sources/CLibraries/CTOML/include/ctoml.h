/* The C face of toml++: one call that walks a parsed document and reports it as events. */
#ifndef VITASET_CTOML_H
#define VITASET_CTOML_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
/* Filled in by the SyntaxTrees room. */
const char *ctoml_library_version(void);
#ifdef __cplusplus
}
#endif
#endif
