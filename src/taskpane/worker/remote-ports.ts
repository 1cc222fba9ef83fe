import { HostError } from '../../spreadsheet/host-error';
import { sameOwnSheet, type OwnSheetMark } from '../../spreadsheet/own-sheet-mark';
import type { Placement } from '../../spreadsheet/placement';
import type { Plan } from '../../spreadsheet/plan';
import type { SheetSnapshot, WorkbookOutline } from '../../spreadsheet/snapshot';
import type { WorkbookPorts } from '../../tasks/task';
import type { PlacementFacts, PortAnswer, PortCall, PortQuestion } from './port-messages';

interface Waiting {
  item(value: unknown): void;
  progress(done: number, of: number): void;
  end(value: unknown): void;
  fail(error: Error): void;
}

/** The ports of a workbook that only the page can reach: every call goes over there and its answer comes back. */
export class RemotePorts {
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;

  constructor(private readonly post: (question: PortQuestion) => void) {}

  /** Takes an answer up. */
  hear(answer: PortAnswer): void {
    const waiting = this.waiting.get(answer.call);
    if (answer.kind === 'item') waiting?.item(answer.value);
    else if (answer.kind === 'progress') waiting?.progress(answer.done, answer.of);
    else {
      this.waiting.delete(answer.call);
      if (answer.kind === 'end') waiting?.end(answer.value);
      else waiting?.fail(errorOf(answer));
    }
  }

  /** The ports for one task: within it the outline is asked for once, since every question is a round trip of Excel. */
  forOneTask(): WorkbookPorts {
    let outline: Promise<WorkbookOutline> | undefined;
    return {
      reader: {
        outline: () => (outline ??= this.ask<WorkbookOutline>({ port: 'outline' })),
        read: (sheets, options) => this.read({ port: 'read', sheets, options }),
      },
      writer: {
        apply: async (plan, { onProgress }) => {
          const facts = await this.ask<PlacementFacts>({ port: 'apply', plan: plainPlan(plan) }, onProgress);
          return placementOf(facts, plan);
        },
      },
    };
  }

  private ask<Result>(ask: PortCall, onProgress?: (done: number, of: number) => void): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.send(ask, {
        item: () => undefined,
        progress: (done, of) => onProgress?.(done, of),
        end: (value) => resolve(value as Result),
        fail: reject,
      });
    });
  }

  /** Sheets are handed on as they come; those that came early wait. */
  private async *read(ask: PortCall): AsyncGenerator<SheetSnapshot, void> {
    const arrived: SheetSnapshot[] = [];
    let over = false;
    let failure: Error | undefined;
    let wake: () => void = () => undefined;
    this.send(ask, {
      item: (value) => (arrived.push(value as SheetSnapshot), wake()),
      progress: () => undefined,
      end: () => ((over = true), wake()),
      fail: (error) => ((failure = error), wake()),
    });
    for (;;) {
      const next = arrived.shift();
      if (next) yield next;
      else if (failure) throw failure;
      else if (over) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }

  private send(ask: PortCall, waiting: Waiting): void {
    this.calls += 1;
    this.waiting.set(this.calls, waiting);
    this.post({ kind: 'port', call: this.calls, ask });
  }
}

function errorOf({ failure: { code, place, detail } }: Extract<PortAnswer, { kind: 'failed' }>): Error {
  return code === undefined ? new Error(detail) : new HostError(code, place, detail);
}

/** Rows may be made while they are written; what crosses to the page must stand there. */
function plainPlan(plan: Plan): Plan {
  return { ...plan, ownSheets: plan.ownSheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })) };
}

function placementOf({ created, replaced, removed }: PlacementFacts, { ownSheets }: Plan): Placement {
  const planOf = (mark: OwnSheetMark) => {
    const plan = ownSheets.find((sheet) => sameOwnSheet(sheet.mark, mark));
    if (!plan) throw new Error(`no sheet ${mark.key} was planned`);
    return plan;
  };
  return {
    created: created.map(({ mark, name }) => ({ plan: planOf(mark), name })),
    replaced: replaced.map(({ mark, name, sheet }) => ({ plan: planOf(mark), name, sheet })),
    removed,
  };
}
