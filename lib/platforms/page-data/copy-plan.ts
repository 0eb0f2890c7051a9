import { z } from 'zod';

/** Names of properties, one inside the other. */
export type Path = readonly string[];

/** Where a component hangs on its element, and how one gets from it to those around it. */
export interface Start {
  /** Own property of the element. One that ends in `*` only begins so: React's ends in letters of chance. */
  key: string;
  /** Leads to the component around. */
  up: string;
  /** Where a component keeps what it was given; an empty path is itself. */
  below: readonly Path[];
  /** Vue 2 keeps every value behind a getter of its own; nowhere else is a getter run. */
  getters?: boolean;
}

/** What to copy out of a page's own objects. Plain data: it is all that the copying function in the page is told. */
export interface CopyPlan {
  /** The rows of comments, and the elements whose open shadow roots are to be entered. */
  css: string;
  starts: readonly Start[];
  /** How many components up to look. */
  levels: number;
  /** How deep to look in what a component was given. */
  depth: number;
  /** Objects of the window in which comments stand as data, and how deep to look there. */
  trees: readonly Path[];
  treeDepth: number;
  /** Something is a comment when it has one property of each group. */
  shape: readonly Path[];
  /** Properties of a comment that hold its replies. */
  replies: Path;
  /** What is copied of a comment; of those with one name, the first that is there. */
  fields: readonly { name: string; path: Path }[];
  /** Single values: from the window, from the first row that has them, or from the element that a selector names. */
  facts: readonly { name: string; from: 'window' | 'row' | { css: string }; path: Path }[];
  /** Copy the row's own words, too, to see whether they are the comment's. */
  said: boolean;
}

const valueSchema = z.union([z.string(), z.number(), z.boolean()]);
const hitSchema = z.record(z.string(), valueSchema);

/** What the page gave. Lists are records by number: the copying function leaves the page's arrays alone. */
export const rawCopySchema = z.object({
  rows: z.record(
    z.string(),
    z.object({ said: z.string().optional(), hits: z.record(z.string(), hitSchema) }),
  ),
  facts: hitSchema,
  /** There are more rows than one copy takes. */
  more: z.boolean(),
});
export type RawHit = z.infer<typeof hitSchema>;
export type RawCopy = z.infer<typeof rawCopySchema>;
