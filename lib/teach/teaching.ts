import type { Services } from '../messaging/protocol.ts';
import { TAUGHT_PARTS, type TaughtPart } from '../model/taught-part.ts';
import type { Lesson, Teacher } from '../platforms/teacher.ts';
import type { TeachDeeds, TeachStore } from '../state/teach-view.ts';

export interface TeachingDeps {
  teacher: Teacher;
  services: Pick<Services, 'packs'>;
  store: TeachStore;
  /** The beginning of the page's path that other pages of its kind share. */
  path: string;
  close(): void;
}

/** One lesson: part after part is pointed at, what that reads is shown, and it is saved for the team. */
export function createTeaching({ teacher, services, store, path, close }: TeachingDeps): TeachDeeds {
  let lesson: Lesson | undefined;

  const goTo = (step: TaughtPart | undefined) => {
    if (step) store.setState({ step, phase: 'pointing', trouble: undefined });
    else look();
  };
  const look = () => {
    teacher.rest();
    lesson = teacher.lesson();
    if (!lesson.ok) return store.setState({ phase: 'found', trouble: lesson.reason, preview: undefined });
    const { rows, failed } = lesson;
    store.setState({ phase: 'found', trouble: undefined, preview: { rows, failed }, box: undefined });
  };
  const take = () => {
    const { step, taken, phase } = store.getState();
    if (phase !== 'pointing') return;
    const outcome = teacher.choose(step);
    if (outcome !== 'chosen') return store.setState({ trouble: outcome });
    store.setState({ taken: [...new Set([...taken, step])] });
    goTo(after(step));
  };
  const point = () => {
    teacher.point((box, chosen) => {
      store.setState({ box });
      if (chosen) take();
    });
  };
  const startOver = () => {
    for (const step of TAUGHT_PARTS) teacher.forget(step);
    store.setState({ taken: [], preview: undefined });
    point();
    goTo('item');
  };
  point();

  return {
    take,
    startOver,
    close,
    move: teacher.move,
    skip: () => goTo(after(store.getState().step)),
    back() {
      const before = TAUGHT_PARTS[TAUGHT_PARTS.indexOf(store.getState().step) - 1];
      if (before) goTo(before);
    },
    rest() {
      teacher.rest();
      store.setState({ phase: 'resting', box: undefined });
    },
    pointAgain() {
      point();
      goTo(store.getState().step);
    },
    save: () => void save(lesson, { services, store, path }),
  };
}

const after = (step: TaughtPart): TaughtPart | undefined => TAUGHT_PARTS[TAUGHT_PARTS.indexOf(step) + 1];

async function save(
  lesson: Lesson | undefined,
  { services, store, path }: Pick<TeachingDeps, 'services' | 'store' | 'path'>,
): Promise<void> {
  if (!lesson?.ok) return;
  store.setState({ phase: 'saving' });
  const { surface, map } = lesson;
  const saved = await services.packs.teach({ surface, map, path }).catch(() => undefined);
  if (saved?.ok) return store.setState({ phase: 'saved', trouble: undefined });
  store.setState({ phase: 'found', trouble: saved?.reason === 'forbidden' ? 'forbidden' : 'not-saved' });
}

/** `/t/123` and `/t/456` are pages of one kind: the path up to the first part that looks like a number or an id. */
export function commonPath(pathname: string): string {
  const parts = pathname.split('/');
  const id = parts.findIndex(part => /\d/.test(part) || part.length > 24);
  return id === -1 ? pathname : `${parts.slice(0, id).join('/')}/`;
}
