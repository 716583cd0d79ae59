/** A matrix `[a b c d e f]` of PDF (ISO 32000-1, 8.3.4), whose entries may be changed. */
export interface Matrix {
  a: number
  b: number
  c: number
  d: number
  e: number
  f: number
}

/** The matrix of the first six numbers; what is missing of them is that of a matrix which changes nothing. */
export function matrixOf(numbers: ArrayLike<number>): Matrix {
  return {
    a: numbers[0] ?? 1,
    b: numbers[1] ?? 0,
    c: numbers[2] ?? 0,
    d: numbers[3] ?? 1,
    e: numbers[4] ?? 0,
    f: numbers[5] ?? 0,
  }
}

/** First `inner`, then `outer`. */
export function concatenated(inner: Matrix, outer: Matrix): Matrix {
  return {
    a: inner.a * outer.a + inner.b * outer.c,
    b: inner.a * outer.b + inner.b * outer.d,
    c: inner.c * outer.a + inner.d * outer.c,
    d: inner.c * outer.b + inner.d * outer.d,
    e: inner.e * outer.a + inner.f * outer.c + outer.e,
    f: inner.e * outer.b + inner.f * outer.d + outer.f,
  }
}
