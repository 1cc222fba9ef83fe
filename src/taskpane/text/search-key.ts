/** Text without letter case and marks, so that "so noi vu" finds "Sở Nội vụ". */
export function searchKey(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
