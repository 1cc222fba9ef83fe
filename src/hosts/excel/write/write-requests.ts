import type { ExcelAccess } from '../excel-access';
import { asHostError } from '../office-error';
import { answered } from '../request';
import type { Stroke } from './stroke';

/** What one request may hold: Excel on the web refuses more than 5 MB. Below it by what an estimate may be wrong. */
const MOST_BYTES = 3_500_000;

interface OpenRequest {
  readonly context: Excel.RequestContext;
  readonly sheets: Map<string, Excel.Worksheet>;
  bytes: number;
}

/** Gathers writing into requests: one, and more only where it would pass the web's 5 MB. */
export class WriteRequests {
  private open: OpenRequest | undefined;

  constructor(private readonly access: ExcelAccess) {}

  /** Does something to the workbook as a whole. Throws `HostError` where an earlier part had to be sent and failed. */
  async act(bytes: number, action: (workbook: Excel.Workbook) => void): Promise<void> {
    const request = await this.roomFor(bytes);
    try {
      action(request.context.workbook);
    } catch (error) {
      throw asHostError(error);
    }
  }

  /** Draws on a sheet, by its id or name. Throws as `act` does. */
  async draw(sheet: string, { bytes, draw }: Stroke): Promise<void> {
    const { sheets } = await this.roomFor(bytes);
    await this.act(0, ({ worksheets }) => {
      const worksheet = sheets.get(sheet) ?? worksheets.getItem(sheet);
      sheets.set(sheet, worksheet);
      draw(worksheet);
    });
  }

  /** Sends what was gathered. Throws `HostError`; Excel does not take back what it did before the failure. */
  async send(): Promise<void> {
    const request = this.open;
    this.open = undefined;
    if (request) await answered(request.context, this.access.patience);
  }

  private async roomFor(bytes: number): Promise<OpenRequest> {
    if (this.open && this.open.bytes + bytes > MOST_BYTES) await this.send();
    this.open ??= this.begin();
    this.open.bytes += bytes;
    return this.open;
  }

  private begin(): OpenRequest {
    const context = this.access.context();
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    return { context, sheets: new Map(), bytes: 0 };
  }
}
