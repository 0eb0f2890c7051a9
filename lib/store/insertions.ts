/** What was last inserted for an item on this device, until its answer was seen: never sent. */
export interface InsertionRow {
  itemId: string;
  scriptId: string;
  scriptVersion: number;
  text: string;
  at: number;
}
