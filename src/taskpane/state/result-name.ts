/** The result beside its original: `phiếu 2016.xlsx` → `phiếu 2016 - kết quả.xlsx`. */
export function resultName(name: string, suffix: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)} - ${suffix}${name.slice(dot)}` : `${name} - ${suffix}.xlsx`;
}
