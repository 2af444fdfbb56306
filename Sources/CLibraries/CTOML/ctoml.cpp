#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include "ctoml.h"
#include <algorithm>
#include <new>
#include <string>
#include <toml++/toml.h>
#include <vector>

struct ctoml_document {
    toml::parse_result result;
    std::string error;
    ctoml_place error_place{};
    std::vector<ctoml_node> nodes;
};

namespace {

ctoml_place place(const toml::source_position &position) {
    return {position.line, position.column};
}

void add(ctoml_document &document, const toml::key *key, const toml::node &value);

void add_children(ctoml_document &document, const toml::table &table) {
    std::vector<std::pair<const toml::key *, const toml::node *>> entries;
    for (auto &&[key, value] : table) entries.emplace_back(&key, &value);
    // toml++ keeps tables sorted by name; the file's order is that of the keys' places.
    std::sort(entries.begin(), entries.end(), [](const auto &left, const auto &right) {
        return left.first->source().begin < right.first->source().begin;
    });
    for (auto &[key, value] : entries) add(document, key, *value);
}

void add(ctoml_document &document, const toml::key *key, const toml::node &value) {
    ctoml_node node{};
    if (key) {
        node.key = key->str().data();
        node.key_length = key->str().size();
        node.key_begin = place(key->source().begin);
        node.key_end = place(key->source().end);
    }
    node.begin = place(value.source().begin);
    node.end = place(value.source().end);
    if (auto table = value.as_table()) {
        node.kind = CTOML_TABLE;
        node.child_count = table->size();
        document.nodes.push_back(node);
        add_children(document, *table);
        return;
    }
    if (auto array = value.as_array()) {
        node.kind = CTOML_ARRAY;
        node.child_count = array->size();
        document.nodes.push_back(node);
        for (auto &element : *array) add(document, nullptr, element);
        return;
    }
    if (auto text = value.as_string()) {
        node.kind = CTOML_STRING;
        node.text = text->get().data();
        node.text_length = text->get().size();
    } else if (auto integer = value.as_integer()) {
        node.kind = CTOML_INTEGER;
        node.integer = integer->get();
    } else if (auto boolean = value.as_boolean()) {
        node.kind = CTOML_BOOLEAN;
        node.integer = boolean->get();
    } else {
        node.kind = CTOML_VERBATIM;
    }
    document.nodes.push_back(node);
}

} // namespace

extern "C" ctoml_document *ctoml_parse(const char *text, size_t length) try {
    auto document = new ctoml_document{toml::parse(std::string_view{text, length})};
    if (document->result.failed()) {
        const auto &error = document->result.error();
        document->error = error.description();
        document->error_place = place(error.source().begin);
    } else {
        add(*document, nullptr, document->result.table());
    }
    return document;
} catch (...) {
    return nullptr;
}

extern "C" void ctoml_free(ctoml_document *document) {
    delete document;
}

extern "C" const ctoml_node *ctoml_nodes(const ctoml_document *document, size_t *count) {
    *count = document->nodes.size();
    return document->nodes.data();
}

extern "C" const char *ctoml_error(const ctoml_document *document, ctoml_place *place) {
    if (!document->result.failed()) return nullptr;
    *place = document->error_place;
    return document->error.c_str();
}
