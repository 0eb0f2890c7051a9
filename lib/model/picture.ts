import { z } from 'zod';

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
/** Most characters of base64 (≈ 300 kB): a larger picture is made smaller before it is kept. */
export const MAX_PICTURE = 400_000;

/** A picture that goes with scripts. */
export const pictureSchema = z.object({
  /** SHA-256 of its bytes, hex: the same picture is kept once. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(120),
  type: z.enum(PICTURE_TYPES),
  /** Its bytes in base64. */
  data: z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .max(MAX_PICTURE),
  /** Px. */
  width: z.number().int().positive().max(20_000),
  height: z.number().int().positive().max(20_000),
  updatedAt: z.number(),
});
export type Picture = z.infer<typeof pictureSchema>;
