#ifndef CQRCODE_H
#define CQRCODE_H

#include <qrencode.h>

/// Loads libqrencode if it is not loaded yet; 0 if this machine has none.
int cqrcode_load(void);

#endif
