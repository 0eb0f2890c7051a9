import { failed, ok, type Result } from '../../lib/base/result.ts';
import { demoContent } from '../../server/demo/content.ts';
import { readEnv } from '../../server/env.ts';
import { type StartRefusal, startServer } from '../../server/start.ts';
import { startRefusals, startWords } from '../../server/words.ts';
import { type Practice, servePractice } from '../../tests/platforms/pages/serve.ts';
import type { StartOptions } from './options.ts';
import { isChorus, isFree } from './ports.ts';
import { words } from './words.ts';

export interface Services {
  /** Origin of the team server. */
  server: string;
  practice: Practice;
  close(): Promise<void>;
}

const log = { info: () => {}, warn: (what: string) => console.error(what) };

/** Which port stands in the way, as the sentence to say; undefined when both are free. */
export async function takenPort({ port, practicePort }: StartOptions): Promise<string | undefined> {
  if (!(await isFree(port))) {
    return (await isChorus(port)) ? words.alreadyRunning(port) : words.serverPortTaken(port);
  }
  return (await isFree(practicePort)) ? undefined : words.practicePortTaken(practicePort);
}

/** The team server on the demo workspace, and the practice pages. `detail` of a refusal is the sentence to say. */
export async function startServices(
  options: StartOptions,
  onLost: () => void,
): Promise<Result<Services, 'refused'>> {
  const env = readEnv({
    PORT: String(options.port),
    DATA_DIR: options.dataDir,
    AUTH_SECRET: process.env.AUTH_SECRET,
  });
  if (!env.ok) return failed('refused', startWords.invalid(env.detail ?? ''));
  const started = await startServer({ env: env.value, seed: demoContent, log, onLost });
  if (!started.ok) return failed('refused', sentence(started.reason, options));
  const practice = await servePractice({ port: options.practicePort });
  return ok({
    server: started.value.url,
    practice,
    close: async () => {
      await Promise.all([started.value.close(), practice.close()]);
    },
  });
}

function sentence(reason: StartRefusal, { port, dataDir }: StartOptions): string {
  if (reason === 'port-taken' || reason === 'port-refused') return words.serverPortTaken(port);
  return startRefusals[reason]({ DATA_DIR: dataDir, PORT: port });
}
