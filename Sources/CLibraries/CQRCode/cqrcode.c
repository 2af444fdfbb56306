// libqrencode, loaded when it is first called: only CVs of some themes have a code. The functions have the names and
// types of libqrencode's own.

#include "cqrcode.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static void *library;

static void load(void)
{
    // The interface has been version 4 since 2017.
    library = dlopen("libqrencode.so.4", RTLD_LAZY | RTLD_LOCAL);
    if (!library) {
        library = dlopen("libqrencode.so", RTLD_LAZY | RTLD_LOCAL);
    }
}

int cqrcode_load(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return library && dlsym(library, "QRcode_encodeData") && dlsym(library, "QRcode_free");
}

char *QRcode_APIVersionString(void)
{
    char *(*known)(void) = NULL;
    if (cqrcode_load()) {
        known = (char *(*)(void)) dlsym(library, "QRcode_APIVersionString");
    }
    return known ? known() : NULL;
}

QRcode *QRcode_encodeData(int size, const unsigned char *data, int version, QRecLevel level)
{
    QRcode *(*known)(int, const unsigned char *, int, QRecLevel) = NULL;
    if (cqrcode_load()) {
        known = (QRcode * (*)(int, const unsigned char *, int, QRecLevel)) dlsym(library, "QRcode_encodeData");
    }
    return known ? known(size, data, version, level) : NULL;
}

void QRcode_free(QRcode *code)
{
    void (*known)(QRcode *) = NULL;
    if (cqrcode_load()) {
        known = (void (*)(QRcode *)) dlsym(library, "QRcode_free");
    }
    if (known) {
        known(code);
    }
}
