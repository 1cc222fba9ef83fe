/** Exact points: an integer count of 10⁻⁴ of a point, so that every sum is exact (DESIGN §3 "Arithmetic"). */
export type Points = number & { readonly points: unique symbol };
