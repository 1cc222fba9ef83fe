/// <reference types="office-js" />
import { attachClient } from './client/load-client';
import { nativeBridge } from './client/native-bridge';
import { isSetSupported, PLATFORMS, type Platform, type PlatformName } from './client/platforms';
import { loadWorkbook } from './file/load-workbook';
import { saveWorkbook } from './file/save-workbook';
import { VIETNAMESE, type Culture } from './model/culture';
import { sheetState } from './model/sheet-state';
import { Workbook } from './model/workbook';
import { serviceNamed } from './objects/services';
import { workbookObject } from './objects/workbook';
import { References } from './protocol/references';
import { RequestDoor, type Reply, type ServedRequest } from './protocol/request-door';
import type { Faults } from './protocol/faults';
import { User } from './user';

export interface OfficeHostOptions {
  /** An .xlsx file; a new workbook with `Sheet1` where absent. */
  readonly workbook?: Uint8Array;
  /** Microsoft 365 on Windows where absent. */
  readonly platform?: PlatformName;
  readonly culture?: Culture;
  /** Opened in the reading view: writes are refused. */
  readonly readOnly?: boolean;
}

/** Excel as a test sees it, below Microsoft's own client library. */
export class OfficeHost {
  readonly workbook: Workbook;
  /** What the user does in Excel by hand. */
  readonly user: User;
  private readonly door: RequestDoor;
  private readonly references = new References();
  readonly platform: Platform;

  constructor(private readonly options: OfficeHostOptions) {
    this.platform = PLATFORMS[options.platform ?? 'microsoft-365'];
    this.workbook = options.workbook ? loadWorkbook(options.workbook) : newWorkbook();
    this.workbook.culture = options.culture ?? VIETNAMESE;
    this.workbook.readOnly = options.readOnly ?? false;
    const root = workbookObject.of({ workbook: this.workbook, references: this.references });
    this.door = new RequestDoor({
      surroundings: { root, references: this.references, newObject: serviceNamed },
      payloadLimit: this.platform.payloadLimit,
      readOnly: () => this.workbook.readOnly,
    });
    this.user = new User(this.workbook, this.door);
  }

  /** Gives this host the client again after another one was created. */
  attach(): void {
    attachClient(this.platform, nativeBridge(this.door));
  }

  /** Answers one request of a client that runs elsewhere: a page in a browser. */
  serve(text: string, flags: number): Promise<Reply> {
    return this.door.serve(text, flags);
  }

  /** `Excel.run`. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return Excel.run(batch);
  }

  /** A request of its own, as `new Excel.RequestContext()` makes it. */
  context(): Excel.RequestContext {
    return new Excel.RequestContext();
  }

  /** Whether the simulated Excel has `ExcelApi <version>`. */
  supports(version: string): boolean {
    return isSetSupported(this.platform, 'ExcelApi', version);
  }

  /** Round trips so far, the client's own clean-up apart. */
  get requests(): readonly ServedRequest[] {
    return this.door.requests;
  }

  /** Every request, clean-up included. */
  get served(): readonly ServedRequest[] {
    return this.door.served;
  }

  /** Faults by the number of the request, from 1. */
  get faults(): Faults {
    return this.door.faults;
  }

  /** Ranges that the client still holds. */
  get trackedObjects(): number {
    return this.references.count;
  }

  /** Counts requests from 1 again, and forgets faults and listeners. */
  resetCount(): void {
    this.door.reset();
  }

  /** Runs before each request is carried out; requests count from 1. */
  onRequest(listener: (request: number) => void): void {
    this.door.onRequest(listener);
  }

  /** A sheet's whole state as plain data, to be compared with another time's. Throws `RangeError` for no such sheet. */
  sheetState(name: string): unknown {
    const sheet = this.workbook.findSheet(name);
    if (!sheet) throw new RangeError(`no sheet ${name}`);
    return sheetState(sheet);
  }

  /** The workbook as a file. Throws `NotSaved` for a state that our file writer cannot express. */
  save(): Promise<Uint8Array> {
    return saveWorkbook(this.workbook, this.options.workbook);
  }
}

/** A simulated Excel with one workbook; Microsoft's client (`Excel`) talks to the one created last. */
export function createOfficeHost(options: OfficeHostOptions = {}): OfficeHost {
  const host = new OfficeHost(options);
  host.attach();
  return host;
}

function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  return workbook;
}
