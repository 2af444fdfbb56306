/* What Swift does not see of the GNU library. */

#include <pthread.h>

/* Keeps a thread off the processor this is called on. Nothing is set where there is no other. */
void cglibc_avoid_this_processor(pthread_attr_t *attributes);

/* How many processors the calling thread may use. */
int cglibc_processor_count(void);

/* Has the process take memory in large pieces and keep what is freed. For processes that end soon. */
void cglibc_keep_memory(void);
