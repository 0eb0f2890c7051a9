/** What the search index keeps of one script; made by lib/search when the script is stored. */
export interface SearchEntryRow {
  id: string;
  /** `updatedAt` of the script that it was made from. */
  updatedAt: number;
  /** Shape of the entry; an older one is made anew. */
  format: number;
  grams: string[];
  titleSyllables: string[];
  tagPinyin: string;
  bodyPinyin: string;
}
