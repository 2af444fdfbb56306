#include <pthread.h>

/* Has a thread begin on another processor than the one this is called on. Nothing is set where there is no other. */
void caffinity_avoid_here(pthread_attr_t *attributes);

/* How many processors the calling thread may use. */
int caffinity_count(void);
