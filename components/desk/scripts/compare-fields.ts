import { dayText } from '../../../lib/locales/clock-time.ts';
import { t } from '../../../lib/locales/index.ts';
import type { ScriptContent } from '../../../lib/model/script.ts';
import { categoryWord } from '../../ui/category-word.ts';

/** A field besides the texts that two writings say differently. */
export interface FieldChange {
  field: string;
  from: string;
  to: string;
}

type Reader = readonly [name: string, read: (content: ScriptContent) => string];

const listed = (words: readonly string[]): string => words.join('、');
const day = (at: number | undefined): string => (at === undefined ? '' : dayText(at, Date.now()));

/** Read anew each time: the language may have been chosen since. */
const fields = (): readonly Reader[] => [
  [t('scripts.title'), ({ title }) => title],
  [t('scripts.category'), ({ category }) => categoryWord(category)],
  [t('scripts.roles'), ({ roles }) => listed(roles)],
  [t('scripts.flags'), ({ flags }) => listed(flags.map(flag => t(`flag.${flag}`)))],
  [t('scripts.surfaces'), ({ surfaces }) => listed(surfaces.map(surface => t(`surface.${surface}`)))],
  [t('scripts.platforms'), ({ platforms = [] }) => listed(platforms.map(one => t(`platform.${one}`)))],
  [t('scripts.stage'), ({ stage }) => (stage ? t(`stage.${stage}`) : '')],
  [t('scripts.hands-over'), ({ handsOverTo }) => handsOverTo ?? ''],
  [t('scripts.shortcut'), ({ shortcut }) => shortcut ?? ''],
  [t('scripts.tags'), ({ tags }) => listed(tags)],
  [t('scripts.pictures'), ({ pictures = [] }) => (pictures.length === 0 ? '' : String(pictures.length))],
  [t('scripts.scope'), ({ scope = 'team' }) => t(`scripts.scope.${scope}`)],
  [t('scripts.valid-from'), ({ validFrom }) => day(validFrom)],
  // The last day itself still counts: it ends where the next one begins.
  [t('scripts.valid-to'), ({ validTo }) => day(validTo && validTo - 1)],
];

/** The fields that differ, in the order of the form. */
export const fieldChanges = (before: ScriptContent, after: ScriptContent): FieldChange[] =>
  fields().flatMap(([field, read]) => {
    const [from, to] = [read(before), read(after)];
    return from === to ? [] : [{ field, from, to }];
  });
