/** So many bytes at a time as a call may have arguments. */
const PIECE = 8_192;

/** Bytes in base 64, as Excel takes a workbook. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(text);
}
