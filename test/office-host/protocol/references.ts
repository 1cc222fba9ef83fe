import type { ApiObject } from './api-object';

/** Objects that the client asked to keep alive between batches (`trackedObjects`). */
export class References {
  private readonly objects = new Map<string, ApiObject>();
  private last = 0;

  /** How many are held: what `untrack` and the end of `Excel.run` bring down again. */
  get count(): number {
    return this.objects.size;
  }

  keep(object: ApiObject): string {
    this.last += 1;
    const id = `{${this.last}}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): ApiObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }
}
