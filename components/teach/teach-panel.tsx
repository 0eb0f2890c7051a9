import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { t } from '../../lib/locales/index.ts';
import { mayBeSkipped, TAUGHT_PARTS } from '../../lib/model/taught-part.ts';
import type { TeachDeeds, TeachStore, TeachView } from '../../lib/state/teach-view.ts';
import { TaughtRows } from './taught-rows.tsx';

interface TeachProps {
  store: TeachStore;
  deeds: TeachDeeds;
}

/** Shows a page to Chorus: what to point at next, what that reads, and saving it for the team. */
export function TeachPanel({ store, deeds }: TeachProps) {
  const view = useStore(store);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), []);
  return (
    <>
      {view.box && <div className="pointed" style={view.box} />}
      <section
        className="teach"
        aria-label={t('teach.title')}
        tabIndex={-1}
        ref={card}
        onKeyDown={event => walk(event, view, deeds)}
      >
        <h2>{t('teach.title')}</h2>
        <Steps view={view} />
        <p role="status" className="teach-now">
          {view.trouble ? t(`teach.trouble.${view.trouble}`) : nowWords(view)}
        </p>
        {view.phase === 'found' && view.preview && <TaughtRows preview={view.preview} />}
        <Ways view={view} deeds={deeds} />
      </section>
    </>
  );
}

function Steps({ view }: { view: TeachView }) {
  return (
    <ol className="teach-steps">
      {TAUGHT_PARTS.map(step => (
        <li
          key={step}
          aria-current={view.phase === 'pointing' && view.step === step ? 'step' : undefined}
          className={view.taken.includes(step) ? 'taken' : ''}
        >
          {t(`teach.part.${step}`)}
        </li>
      ))}
    </ol>
  );
}

function nowWords({ phase, step, preview }: TeachView): string {
  if (phase === 'pointing') return t(`teach.ask.${step}`);
  if (phase === 'resting') return t('teach.resting');
  if (phase === 'saving') return t('teach.saving');
  if (phase === 'saved') return t('teach.saved');
  return t('teach.found', { n: preview?.rows.length ?? 0 });
}

function Ways({ view: { phase, step, trouble, preview }, deeds }: { view: TeachView; deeds: TeachDeeds }) {
  const readsSome = (preview?.rows.length ?? 0) > 0 && (trouble === undefined || trouble === 'not-saved');
  return (
    <div className="teach-ways">
      {phase === 'found' && readsSome && <Way word="save" kind="main" go={deeds.save} />}
      {phase === 'pointing' && step === 'editor' && <Way word="open-box" go={deeds.rest} />}
      {phase === 'resting' && <Way word="point" kind="main" go={deeds.pointAgain} />}
      {phase === 'pointing' && mayBeSkipped(step) && <Way word="skip" go={deeds.skip} />}
      {phase === 'pointing' && step !== 'item' && <Way word="back" go={deeds.back} />}
      {phase === 'found' && <Way word="start-over" go={deeds.startOver} />}
      <Way word={phase === 'saved' ? 'done' : 'cancel'} go={deeds.close} />
    </div>
  );
}

type WayWord = 'save' | 'open-box' | 'point' | 'skip' | 'back' | 'start-over' | 'done' | 'cancel';

function Way({ word, kind = 'plain', go }: { word: WayWord; kind?: 'main' | 'plain'; go(): void }) {
  return (
    <button type="button" className={`btn ${kind}`} onClick={go}>
      {t(`teach.way.${word}`)}
    </button>
  );
}

const MOVES: Record<string, Parameters<TeachDeeds['move']>[0]> = {
  ArrowUp: 'parent',
  ArrowDown: 'child',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};

/** Whoever cannot point walks: around, inside, before, behind; Enter takes. */
function walk(event: KeyboardEvent, view: TeachView, deeds: TeachDeeds): void {
  if (event.key === 'Escape') deeds.close();
  if (view.phase !== 'pointing') return;
  const to = MOVES[event.key];
  if (to) {
    event.preventDefault();
    deeds.move(to);
  }
  if (event.key === 'Enter' && event.target === event.currentTarget) deeds.take();
}
