import { type Health, healthSightingSchema } from '../../model/health.ts';
import { putHealth } from '../../store/health.ts';
import type { Core } from '../core.ts';

/** Keeps what a page says of itself. Pages are not trusted: what is no sighting is dropped. */
export async function noteHealth(core: Core, input: unknown): Promise<void> {
  const parsed = healthSightingSchema.safeParse(input);
  if (!parsed.success) return;
  const now = core.clock();
  await putHealth(core.db, parsed.data.surface, kept => {
    const lastReadAt = parsed.data.read > 0 ? now : kept?.lastReadAt;
    return {
      ...parsed.data,
      ...(lastReadAt === undefined ? {} : { lastReadAt }),
      updatedAt: now,
    } satisfies Health;
  });
  core.tell(['health']);
}
