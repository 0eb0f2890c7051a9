import type { Services } from '../../lib/messaging/protocol.ts';
import { fakeServices } from './fake-services.ts';
import { scenarioOf } from './scenario.ts';

export interface Call {
  name: string;
  input: unknown;
}

declare global {
  interface Window {
    /** What the screen asked the background for, in order. */
    calls: Call[];
  }
}

window.calls = [];
const scenario = scenarioOf(location.search, Date.now());

/** Stands in for lib/messaging/proxy.ts: same name, same type, every call written down. */
export const services: Services = recorded(fakeServices(scenario, Date.now()));

function recorded(real: Services): Services {
  return new Proxy(real, {
    get: (all, service) =>
      new Proxy(Reflect.get(all, service) as object, {
        get: (room, method) => async (input: unknown) => {
          window.calls.push({ name: `${String(service)}.${String(method)}`, input });
          if (scenario.answers === 'never' && service !== 'session') return new Promise(() => {});
          if (scenario.answers === 'broken' && service !== 'session') throw new Error('broken');
          const deed = Reflect.get(room, method) as (input: unknown) => Promise<unknown>;
          return deed(input);
        },
      }),
  });
}
