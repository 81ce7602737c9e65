#include "NetworkKernels.h"

#if defined(__x86_64__)

#include <immintrin.h>
#include <math.h>

#define FAST __attribute__((target("avx2,fma")))
#define INLINE static inline __attribute__((always_inline, target("avx2,fma")))

int network_kernels_supported(void) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

/* `count` rows (a constant where this is inlined) of one panel: two vectors of eight a row stay in registers. */
INLINE void tile(const int count, const float *a, ptrdiff_t row, ptrdiff_t tap, ptrdiff_t taps, ptrdiff_t depth,
                 const float *w, const float *bias, float *out, ptrdiff_t out_row) {
  __m256 low[6], high[6];
  for (int r = 0; r < count; r++) {
    low[r] = _mm256_loadu_ps(bias ? bias : out + r * out_row);
    high[r] = _mm256_loadu_ps(bias ? bias + 8 : out + r * out_row + 8);
  }
  for (ptrdiff_t t = 0; t < taps; t++) {
    const float *x = a + t * tap;
    for (ptrdiff_t k = 0; k < depth; k++) {
      const __m256 w0 = _mm256_load_ps(w), w1 = _mm256_load_ps(w + 8);
      w += 16;
      for (int r = 0; r < count; r++) {
        const __m256 v = _mm256_broadcast_ss(x + r * row + k);
        low[r] = _mm256_fmadd_ps(v, w0, low[r]);
        high[r] = _mm256_fmadd_ps(v, w1, high[r]);
      }
    }
  }
  for (int r = 0; r < count; r++) {
    _mm256_storeu_ps(out + r * out_row, low[r]);
    _mm256_storeu_ps(out + r * out_row + 8, high[r]);
  }
}

FAST void network_kernels_multiply(const float *a, ptrdiff_t row, ptrdiff_t tap, ptrdiff_t taps, ptrdiff_t depth,
                                   ptrdiff_t rows, const float *w, ptrdiff_t panels, const float *bias,
                                   float *out, ptrdiff_t out_row) {
  for (ptrdiff_t p = 0; p < panels; p++) {
    const float *b = bias ? bias + 16 * p : 0;
    float *o = out + 16 * p;
    ptrdiff_t r = 0;
    for (; r + 6 <= rows; r += 6) tile(6, a + r * row, row, tap, taps, depth, w, b, o + r * out_row, out_row);
    const float *rest = a + r * row;
    o += r * out_row;
    switch (rows - r) {
      case 5: tile(5, rest, row, tap, taps, depth, w, b, o, out_row); break;
      case 4: tile(4, rest, row, tap, taps, depth, w, b, o, out_row); break;
      case 3: tile(3, rest, row, tap, taps, depth, w, b, o, out_row); break;
      case 2: tile(2, rest, row, tap, taps, depth, w, b, o, out_row); break;
      case 1: tile(1, rest, row, tap, taps, depth, w, b, o, out_row); break;
      default: break;
    }
    w += 16 * taps * depth;
  }
}

INLINE float sum(__m256 v) {
  __m128 s = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
  s = _mm_add_ps(s, _mm_movehl_ps(s, s));
  return _mm_cvtss_f32(_mm_add_ss(s, _mm_movehdup_ps(s)));
}

FAST void network_kernels_normalise(float *x, const float *y, ptrdiff_t rows, ptrdiff_t channels,
                                    const float *gain, const float *shift) {
  const __m256 zero = _mm256_setzero_ps();
  const float n = (float)channels;
  for (ptrdiff_t r = 0; r < rows; r++, x += channels, y += channels) {
    __m256 total = zero, squares = zero;
    for (ptrdiff_t c = 0; c < channels; c += 8) {
      const __m256 v = _mm256_add_ps(_mm256_loadu_ps(x + c), _mm256_max_ps(_mm256_loadu_ps(y + c), zero));
      _mm256_storeu_ps(x + c, v);
      total = _mm256_add_ps(total, v);
    }
    const __m256 mean = _mm256_set1_ps(sum(total) / n);
    for (ptrdiff_t c = 0; c < channels; c += 8) {
      const __m256 v = _mm256_sub_ps(_mm256_loadu_ps(x + c), mean);
      squares = _mm256_fmadd_ps(v, v, squares);
    }
    const __m256 scale = _mm256_set1_ps(1.0f / sqrtf(sum(squares) / n + 1e-5f));
    for (ptrdiff_t c = 0; c < channels; c += 8) {
      const __m256 v = _mm256_mul_ps(_mm256_sub_ps(_mm256_loadu_ps(x + c), mean), scale);
      _mm256_storeu_ps(x + c, _mm256_fmadd_ps(v, _mm256_loadu_ps(gain + c), _mm256_loadu_ps(shift + c)));
    }
  }
}

#else

int network_kernels_supported(void) { return 0; }

void network_kernels_multiply(const float *a, ptrdiff_t row, ptrdiff_t tap, ptrdiff_t taps, ptrdiff_t depth,
                              ptrdiff_t rows, const float *w, ptrdiff_t panels, const float *bias,
                              float *out, ptrdiff_t out_row) {}

void network_kernels_normalise(float *x, const float *y, ptrdiff_t rows, ptrdiff_t channels,
                               const float *gain, const float *shift) {}

#endif
