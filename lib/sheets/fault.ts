import type { SheetFault } from './sheet.ts';

/** Thrown within this room when a file is not to be read further, caught at its door (read-sheet.ts). */
export class Refused extends Error {
  readonly reason: SheetFault;
  readonly detail: string | undefined;

  constructor(reason: SheetFault, detail?: string) {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}
