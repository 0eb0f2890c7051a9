import { useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import { useReferTo, useTypedNumbers } from '../../../lib/state/facts.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { useMay } from '../../../lib/state/session.ts';
import type { TypedNumber } from '../../../lib/state/views.ts';
import { Button } from '../../ui/button.tsx';

const keyOf = ({ scriptId, text, range }: TypedNumber): string => `${scriptId}:${text}:${range[0]}`;

/** Those that are changed make room for the next. */
const SHOWN = 50;

/** 手写的数字: figures that will not follow when the fact changes, each with one click to make it a reference. */
export function TypedList() {
  const typed = useTypedNumbers().data;
  const refer = useReferTo();
  // Until the draft is approved, the script goes on saying the figure.
  const [done, setDone] = useState<readonly string[]>([]);
  const say = useNotice(view => view.say);
  const mayWrite = useMay('propose-script');
  if (!typed) return null;
  const go = (one: TypedNumber) =>
    refer.mutate(one, {
      onSuccess: ok => {
        if (!ok) return say(t('facts.typed-failed'), 'problem');
        setDone(before => [...before, keyOf(one)]);
        say(t('facts.typed-done'));
      },
      onError: () => say(t('facts.typed-failed'), 'problem'),
    });
  return (
    <section className="facts-card" aria-label={t('facts.typed')}>
      <h3>{t('facts.typed')}</h3>
      <p className="c-quiet">{t(typed.length > 0 ? 'facts.typed-text' : 'facts.typed-none')}</p>
      <ul className="facts-typed">
        {typed.slice(0, SHOWN).map(one => (
          <li key={keyOf(one)}>
            <div className="c-grow">
              <span className="facts-name">{one.title}</span>
              <p>{one.line}</p>
              <p className={one.former ? 'facts-clash' : 'c-quiet'}>
                {one.former ? t('facts.typed-former', { value: one.value }) : t('facts.typed-current')}
              </p>
            </div>
            {done.includes(keyOf(one)) ? <span className="c-quiet">{t('facts.typed-drafted')}</span> : null}
            {mayWrite && !done.includes(keyOf(one)) ? (
              <Button
                small
                disabled={refer.isPending}
                aria-label={t('facts.typed-go-name', { title: one.title, said: one.said })}
                onClick={() => go(one)}
              >
                {t('facts.typed-go')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {typed.length > SHOWN ? (
        <p className="c-quiet">{t('facts.preview-rest', { count: typed.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}
