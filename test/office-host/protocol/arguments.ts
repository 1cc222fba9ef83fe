import { ApiFailure } from './api-failure';
import { isApiObject, type ApiObject } from './api-object';

/** The arguments of one call, checked as they are taken. */
export class Arguments {
  constructor(
    readonly values: readonly unknown[],
    /** For failures: `Worksheet.getRange`. */
    readonly location: string,
  ) {}

  /** True where the caller left it out or gave null. */
  absent(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }

  any(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw this.invalid();
    return value;
  }

  whole(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw this.invalid();
    return value;
  }

  flag(index: number): boolean {
    const value = this.values[index] ?? false;
    if (typeof value !== 'boolean') throw this.invalid();
    return value;
  }

  /** The object of the API that was passed; undefined where the argument is a plain value. */
  object(index: number): ApiObject | undefined {
    const value = this.values[index];
    return isApiObject(value) ? value : undefined;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.values[index];
    if (!isRecord(value)) throw this.invalid();
    return value;
  }

  invalid(message?: string): ApiFailure {
    return new ApiFailure('InvalidArgument', this.location, message);
  }
}

/** A plain JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isApiObject(value);
}
