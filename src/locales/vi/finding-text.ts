/** The text of a finding, three sentences; `found` reads on after its place ("Ô F9: …"). */
export interface FindingText {
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
}
