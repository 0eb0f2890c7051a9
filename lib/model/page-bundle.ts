import { z } from 'zod';
import {
  ATTRIBUTE_NAME,
  LEFT_OUT_TAGS,
  MAX_BUNDLE_TEXT,
  MAX_BUNDLE_VALUE,
  MAX_NODES,
} from './page-bundle-bounds.ts';
import { surfaceIdSchema } from './platform.ts';

const tagSchema = z
  .string()
  .regex(/^[A-Za-z][\w.-]{0,60}$/)
  .refine(tag => !LEFT_OUT_TAGS.includes(tag.toLowerCase()));

const place = { in: z.number().int().min(-1).max(MAX_NODES), shadow: z.literal(true).optional() };

const elementSchema = z.strictObject({
  ...place,
  tag: tagSchema,
  attributes: z
    .array(z.tuple([z.string().regex(ATTRIBUTE_NAME), z.string().max(MAX_BUNDLE_VALUE)]))
    .max(60)
    .optional(),
  /** What the page's own styles make of it, as these are left out: not there, not seen, seen within what is not. */
  hidden: z.enum(['display', 'visibility', 'shown']).optional(),
});
const textSchema = z.strictObject({ ...place, text: z.string().max(MAX_BUNDLE_TEXT) });
const nodeSchema = z.union([elementSchema, textSchema]);
export type BundleElement = z.infer<typeof elementSchema>;
export type BundleText = z.infer<typeof textSchema>;
export type BundleNode = z.infer<typeof nodeSchema>;

export const isElement = (node: BundleNode | undefined): node is BundleElement =>
  node !== undefined && 'tag' in node;

/**
 * How a page is built, with every text, name, id and address replaced by one of the same kind: good enough to become a test page, and
 * nothing that says who wrote what. `in` is the index of the parent (-1 for the first), `shadow`: in its open shadow root.
 */
export const pageBundleSchema = z
  .strictObject({
    format: z.literal(1),
    surface: surfaceIdSchema,
    /** Where the page stood, ids replaced as everywhere. */
    address: z.string().max(2000),
    /** When it was made, UTC ms. */
    madeAt: z.number(),
    nodes: z.array(nodeSchema).min(1).max(MAX_NODES),
    /** Elements that were left out, for there were too many or too deep. */
    left: z.number().int().nonnegative(),
  })
  .refine(({ nodes }) =>
    nodes.every((node, index) => (index === 0 ? isRoot(node) : node.in < index && isElement(nodes[node.in]))),
  );
export type PageBundle = z.infer<typeof pageBundleSchema>;

const isRoot = (node: BundleNode): boolean => node.in === -1 && isElement(node);
