#define _GNU_SOURCE
#include "cglibc.h"

#include <limits.h>
#include <malloc.h>
#include <sched.h>

void cglibc_avoid_this_processor(pthread_attr_t *attributes) {
    cpu_set_t processors;
    int here = sched_getcpu();
    if (here < 0 || sched_getaffinity(0, sizeof processors, &processors) != 0) return;
    CPU_CLR(here, &processors);
    if (CPU_COUNT(&processors) > 0) pthread_attr_setaffinity_np(attributes, sizeof processors, &processors);
}

int cglibc_processor_count(void) {
    cpu_set_t processors;
    return sched_getaffinity(0, sizeof processors, &processors) == 0 ? CPU_COUNT(&processors) : 0;
}

void cglibc_keep_memory(void) {
    mallopt(M_TOP_PAD, 4 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
}
