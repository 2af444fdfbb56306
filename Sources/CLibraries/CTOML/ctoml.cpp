#include "ctoml.h"
#include <toml++/toml.h>

extern "C" const char *ctoml_library_version(void) {
    return "toml++";
}
