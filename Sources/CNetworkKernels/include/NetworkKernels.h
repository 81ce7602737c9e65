#ifndef NETWORK_KERNELS_H
#define NETWORK_KERNELS_H

#include <stddef.h>

/* The two inner loops of the tagger's network for processors with AVX2 and FMA. The Swift code has the
   same loops for every other processor; which are used is decided at run time. */

/* 1 where the processor that runs this has AVX2 and FMA. */
int network_kernels_supported(void);

/* out[r] = (bias or out[r]) + sum over taps t and k < depth of a[r * row + t * tap + k] * w[t * depth + k],
   for r < rows. Columns come in panels of 16: `w` is [panels][taps * depth][16], 64-byte aligned, and an
   output row, `out_row` floats apart, has 16 * panels of them. `bias` may be null. */
void network_kernels_multiply(const float *a, ptrdiff_t row, ptrdiff_t tap, ptrdiff_t taps, ptrdiff_t depth,
                              ptrdiff_t rows, const float *w, ptrdiff_t panels, const float *bias,
                              float *out, ptrdiff_t out_row);

/* x = LayerNorm(x + max(y, 0)) * gain + shift for each row of `channels` floats, a multiple of 8. */
void network_kernels_normalise(float *x, const float *y, ptrdiff_t rows, ptrdiff_t channels,
                               const float *gain, const float *shift);

#endif
