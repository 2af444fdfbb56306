// libqpdf, loaded when it is first called instead of with the program.
//
// It brings fifteen libraries along, which take longer to link than a page takes to break. Loaded by name they come in
// on a second processor while the CV is still being read (`cqpdf_load`). Each function below has the name and type of
// libqpdf's own, so that callers see its plain C interface.

#define _GNU_SOURCE
#include "cqpdf.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static void *library;

// qpdf 10 is libqpdf.so.28, and each version since has counted one up. It looks for its symbols at home first
// (RTLD_DEEPBIND), which halves the time it takes: nearly all are its own. What it allocates it so takes from the C
// library, whatever other allocator the program was started with; `cqpdf_free` gives it back there.
static void load(void)
{
    char name[32];
    snprintf(name, sizeof name, "libqpdf.so.%d", QPDF_MAJOR_VERSION + 18);
    library = dlopen(name, RTLD_LAZY | RTLD_LOCAL | RTLD_DEEPBIND);
    if (!library) {
        library = dlopen("libqpdf.so", RTLD_LAZY | RTLD_LOCAL | RTLD_DEEPBIND);
    }
}

int cqpdf_load(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return library != NULL;
}

// Callers have asked `cqpdf_load` before; a library of that version has all of these functions.
static void *function(char const *name)
{
    void *found = cqpdf_load() ? dlsym(library, name) : NULL;
    if (!found) {
        fprintf(stderr, "error: libqpdf has no function '%s'\n", name);
        exit(70);
    }
    return found;
}

#define FORWARD(result, name, parameters, arguments) \
    result name parameters \
    { \
        static result(*known) parameters; \
        result(*called) parameters = __atomic_load_n(&known, __ATOMIC_RELAXED); \
        if (!called) { \
            called = (result(*) parameters)function(#name); \
            __atomic_store_n(&known, called, __ATOMIC_RELAXED); \
        } \
        return called arguments; \
    }

// The same for what returns nothing.
#define FORWARD_CALL(name, parameters, arguments) \
    void name parameters \
    { \
        static void (*known) parameters; \
        void (*called) parameters = __atomic_load_n(&known, __ATOMIC_RELAXED); \
        if (!called) { \
            called = (void (*) parameters)function(#name); \
            __atomic_store_n(&known, called, __ATOMIC_RELAXED); \
        } \
        called arguments; \
    }

void cqpdf_free(void* memory)
{
    void (*give_back)(void*) = (void (*)(void*))function("free");
    give_back(memory);
}

FORWARD(QPDF_ERROR_CODE, qpdf_add_page,
    (qpdf_data qpdf, qpdf_data newpage_qpdf, qpdf_oh newpage, QPDF_BOOL first),
    (qpdf, newpage_qpdf, newpage, first))
FORWARD_CALL(qpdf_cleanup, (qpdf_data* qpdf), (qpdf))
FORWARD(QPDF_ERROR_CODE, qpdf_empty_pdf, (qpdf_data qpdf), (qpdf))
FORWARD(unsigned char const*, qpdf_get_buffer, (qpdf_data qpdf), (qpdf))
FORWARD(size_t, qpdf_get_buffer_length, (qpdf_data qpdf), (qpdf))
FORWARD(qpdf_error, qpdf_get_error, (qpdf_data qpdf), (qpdf))
FORWARD(enum qpdf_error_code_e, qpdf_get_error_code, (qpdf_data q, qpdf_error e), (q, e))
FORWARD(char const*, qpdf_get_error_full_text, (qpdf_data q, qpdf_error e), (q, e))
FORWARD(int, qpdf_get_num_pages, (qpdf_data qpdf), (qpdf))
FORWARD(qpdf_oh, qpdf_get_object_by_id, (qpdf_data qpdf, int objid, int generation), (qpdf, objid, generation))
FORWARD(qpdf_oh, qpdf_get_page_n, (qpdf_data qpdf, size_t zero_based_index), (qpdf, zero_based_index))
FORWARD(char const*, qpdf_get_qpdf_version, (void), ())
FORWARD(qpdf_oh, qpdf_get_root, (qpdf_data qpdf), (qpdf))
FORWARD(qpdf_oh, qpdf_get_trailer, (qpdf_data qpdf), (qpdf))
FORWARD(QPDF_BOOL, qpdf_has_error, (qpdf_data qpdf), (qpdf))
FORWARD(qpdf_data, qpdf_init, (void), ())
FORWARD(QPDF_ERROR_CODE, qpdf_init_write_memory, (qpdf_data qpdf), (qpdf))
FORWARD(qpdf_oh, qpdf_make_indirect_object, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(QPDF_BOOL, qpdf_more_warnings, (qpdf_data qpdf), (qpdf))
FORWARD(qpdf_error, qpdf_next_warning, (qpdf_data qpdf), (qpdf))
FORWARD_CALL(qpdf_oh_append_item, (qpdf_data qpdf, qpdf_oh oh, qpdf_oh item), (qpdf, oh, item))
FORWARD_CALL(qpdf_oh_begin_dict_key_iter, (qpdf_data qpdf, qpdf_oh dict), (qpdf, dict))
FORWARD(qpdf_oh, qpdf_oh_copy_foreign_object,
    (qpdf_data qpdf, qpdf_data other_qpdf, qpdf_oh foreign_oh),
    (qpdf, other_qpdf, foreign_oh))
FORWARD(QPDF_BOOL, qpdf_oh_dict_more_keys, (qpdf_data qpdf), (qpdf))
FORWARD(char const*, qpdf_oh_dict_next_key, (qpdf_data qpdf), (qpdf))
FORWARD(qpdf_oh, qpdf_oh_get_array_item, (qpdf_data qpdf, qpdf_oh oh, int n), (qpdf, oh, n))
FORWARD(int, qpdf_oh_get_array_n_items, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(char const*, qpdf_oh_get_binary_string_value,
    (qpdf_data qpdf, qpdf_oh oh, size_t* length),
    (qpdf, oh, length))
FORWARD(char const*, qpdf_oh_get_binary_utf8_value, (qpdf_data qpdf, qpdf_oh oh, size_t* length), (qpdf, oh, length))
FORWARD(QPDF_BOOL, qpdf_oh_get_bool_value, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(qpdf_oh, qpdf_oh_get_dict, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(long long, qpdf_oh_get_int_value, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(qpdf_oh, qpdf_oh_get_key, (qpdf_data qpdf, qpdf_oh oh, char const* key), (qpdf, oh, key))
FORWARD(char const*, qpdf_oh_get_name, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(double, qpdf_oh_get_numeric_value, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(int, qpdf_oh_get_object_id, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(QPDF_ERROR_CODE, qpdf_oh_get_page_content_data,
    (qpdf_data qpdf, qpdf_oh page_oh, unsigned char** bufp, size_t* len),
    (qpdf, page_oh, bufp, len))
FORWARD(QPDF_ERROR_CODE, qpdf_oh_get_stream_data,
    (qpdf_data qpdf, qpdf_oh stream_oh, enum qpdf_stream_decode_level_e decode_level, QPDF_BOOL* filtered, unsigned char** bufp, size_t* len),
    (qpdf, stream_oh, decode_level, filtered, bufp, len))
FORWARD(enum qpdf_object_type_e, qpdf_oh_get_type_code, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(QPDF_BOOL, qpdf_oh_is_array, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(QPDF_BOOL, qpdf_oh_is_bool, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(QPDF_BOOL, qpdf_oh_is_integer, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(QPDF_BOOL, qpdf_oh_is_name, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(QPDF_BOOL, qpdf_oh_is_number, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(QPDF_BOOL, qpdf_oh_is_string, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(qpdf_oh, qpdf_oh_new_array, (qpdf_data qpdf), (qpdf))
FORWARD(qpdf_oh, qpdf_oh_new_binary_string, (qpdf_data qpdf, char const* str, size_t length), (qpdf, str, length))
FORWARD(qpdf_oh, qpdf_oh_new_bool, (qpdf_data qpdf, QPDF_BOOL value), (qpdf, value))
FORWARD(qpdf_oh, qpdf_oh_new_dictionary, (qpdf_data qpdf), (qpdf))
FORWARD(qpdf_oh, qpdf_oh_new_integer, (qpdf_data qpdf, long long value), (qpdf, value))
FORWARD(qpdf_oh, qpdf_oh_new_name, (qpdf_data qpdf, char const* name), (qpdf, name))
FORWARD(qpdf_oh, qpdf_oh_new_null, (qpdf_data qpdf), (qpdf))
FORWARD(qpdf_oh, qpdf_oh_new_real_from_double,
    (qpdf_data qpdf, double value, int decimal_places),
    (qpdf, value, decimal_places))
FORWARD(qpdf_oh, qpdf_oh_new_stream, (qpdf_data qpdf), (qpdf))
FORWARD(qpdf_oh, qpdf_oh_new_unicode_string, (qpdf_data qpdf, char const* utf8_str), (qpdf, utf8_str))
FORWARD(qpdf_oh, qpdf_oh_parse, (qpdf_data qpdf, char const* object_str), (qpdf, object_str))
FORWARD_CALL(qpdf_oh_remove_key, (qpdf_data qpdf, qpdf_oh oh, char const* key), (qpdf, oh, key))
FORWARD_CALL(qpdf_oh_replace_key, (qpdf_data qpdf, qpdf_oh oh, char const* key, qpdf_oh item), (qpdf, oh, key, item))
FORWARD_CALL(qpdf_oh_replace_stream_data,
    (qpdf_data qpdf, qpdf_oh stream_oh, unsigned char const* buf, size_t len, qpdf_oh filter, qpdf_oh decode_parms),
    (qpdf, stream_oh, buf, len, filter, decode_parms))
FORWARD(char const*, qpdf_oh_unparse_resolved, (qpdf_data qpdf, qpdf_oh oh), (qpdf, oh))
FORWARD(QPDF_ERROR_CODE, qpdf_read_memory,
    (qpdf_data qpdf, char const* description, char const* buffer, unsigned long long size, char const* password),
    (qpdf, description, buffer, size, password))
FORWARD_CALL(qpdf_set_attempt_recovery, (qpdf_data qpdf, QPDF_BOOL value), (qpdf, value))
FORWARD_CALL(qpdf_set_compress_streams, (qpdf_data qpdf, QPDF_BOOL value), (qpdf, value))
FORWARD_CALL(qpdf_set_deterministic_ID, (qpdf_data qpdf, QPDF_BOOL value), (qpdf, value))
FORWARD_CALL(qpdf_set_minimum_pdf_version, (qpdf_data qpdf, char const* version), (qpdf, version))
FORWARD_CALL(qpdf_set_object_stream_mode, (qpdf_data qpdf, enum qpdf_object_stream_e mode), (qpdf, mode))
FORWARD_CALL(qpdf_set_stream_data_mode, (qpdf_data qpdf, enum qpdf_stream_data_e mode), (qpdf, mode))
FORWARD_CALL(qpdf_set_suppress_warnings, (qpdf_data qpdf, QPDF_BOOL value), (qpdf, value))
FORWARD_CALL(qpdf_silence_errors, (qpdf_data qpdf), (qpdf))
FORWARD(QPDF_ERROR_CODE, qpdf_write, (qpdf_data qpdf), (qpdf))
