#ifndef CQPDF_H
#define CQPDF_H

#include <qpdf/DLL.h>
#include <qpdf/qpdf-c.h>

/// Loads libqpdf if it is not loaded yet; 0 if this machine has none of the version this was built for.
int cqpdf_load(void);

/* Gives back what libqpdf has allocated for its caller. */
void cqpdf_free(void *memory);

#endif
