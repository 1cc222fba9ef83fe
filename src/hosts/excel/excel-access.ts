/// <reference types="office-js" />

/** The lowest API set that the host works with: Excel 2021, 2024, Microsoft 365, the web and Mac (DESIGN §5). */
export const MINIMUM_EXCEL_API = '1.13';

/** How the host reaches Excel; the task pane gives the real one, tests one over their own executor. */
export interface ExcelAccess {
  /**
   * A fresh request. It is not `Excel.run`: that tracks every range it meets and sends one more request to forget them,
   * while objects made here live only until their request is answered.
   */
  context(): Excel.RequestContext;
  /** Whether this Excel has the API set `ExcelApi <version>`. */
  supports(version: string): boolean;
  /** Milliseconds after which Excel counts as silent. */
  readonly patience?: number;
}

/** The Excel around the task pane. To be called once Office is ready. */
export function officeExcel(): ExcelAccess {
  return {
    context: () => new Excel.RequestContext(),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  };
}
