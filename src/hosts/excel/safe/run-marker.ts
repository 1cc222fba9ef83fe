/** The hidden name of the workbook that stands while a run of ours writes. The last request of a run takes it away. */
export const RUN_MARKER = '_cham_diem_run';

/** Sets the marker. */
export function setRunMarker(workbook: Excel.Workbook, generation: number): void {
  workbook.names.add(RUN_MARKER, `="${generation}"`).visible = false;
}

/** Takes the marker away, which must stand. */
export function clearRunMarker(workbook: Excel.Workbook): void {
  workbook.names.getItem(RUN_MARKER).delete();
}
