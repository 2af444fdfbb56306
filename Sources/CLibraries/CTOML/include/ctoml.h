/* The C face of toml++: a document parsed at once into a flat array of nodes in preorder. */
#ifndef VITASET_CTOML_H
#define VITASET_CTOML_H
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
    CTOML_TABLE,
    CTOML_ARRAY,
    CTOML_STRING,
    CTOML_INTEGER,
    CTOML_BOOLEAN,
    /* A float, a date or a time: the caller takes it from the text as written. */
    CTOML_VERBATIM
} ctoml_kind;

/* Lines and columns count from 1, columns in code points; both are 0 where toml++ knows no place. */
typedef struct {
    uint32_t line, column;
} ctoml_place;

/* Pointers live as long as the document. */
typedef struct {
    ctoml_kind kind;
    /* Of tables and arrays; the children follow, each with its own children. Entries are in the order of the file. */
    size_t child_count;
    /* Null for elements of arrays and for the root. */
    const char *key;
    size_t key_length;
    ctoml_place key_begin, key_end;
    ctoml_place begin, end;
    /* Of strings. */
    const char *text;
    size_t text_length;
    /* Of integers and booleans. */
    int64_t integer;
} ctoml_node;

typedef struct ctoml_document ctoml_document;

/* Never null but for want of memory. `text` need not outlive the call. Nesting is bounded by the caller. */
ctoml_document *ctoml_parse(const char *text, size_t length);
void ctoml_free(ctoml_document *document);

/* The nodes, root first; none if the document has an error. */
const ctoml_node *ctoml_nodes(const ctoml_document *document, size_t *count);

/* Null if all was well. */
const char *ctoml_error(const ctoml_document *document, ctoml_place *place);

#ifdef __cplusplus
}
#endif
#endif
