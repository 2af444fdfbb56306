#ifndef CFLATE_H
#define CFLATE_H

// A PDF's filter FlateDecode is zlib's format.
#include <zlib.h>

#endif
