import { mountTeach, type TeachLook } from '../../components/teach/teach-root.tsx';
import type { Services } from '../messaging/protocol.ts';
import type { Teacher } from '../platforms/teacher.ts';
import { createTeachStore } from '../state/teach-view.ts';
import { commonPath, createTeaching } from './teaching.ts';

export interface KeepTeachingDeps {
  services: Pick<Services, 'packs'>;
  createTeacher(ours: (element: Element) => boolean, signal: AbortSignal): Teacher;
  look: TeachLook;
  /** It was closed: another lesson may begin. */
  ended(): void;
}

/** One lesson on this document, from its card to its end. */
export function keepTeaching({ services, createTeacher, look, ended }: KeepTeachingDeps): void {
  const life = new AbortController();
  const host = document.createElement('div');
  const store = createTeachStore();
  const teacher = createTeacher(element => element === host, life.signal);
  const close = () => {
    life.abort();
    unmount();
    ended();
  };
  const path = commonPath(location.pathname);
  const deeds = createTeaching({ teacher, services, store, path, close });
  const unmount = mountTeach(host, { store, deeds }, look);
}
