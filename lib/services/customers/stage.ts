import { t } from '../../locales/index.ts';
import type { StageView } from '../../messaging/protocol/customers.ts';
import type { PageContext, PageSummary } from '../../messaging/protocol.ts';
import '../../locales/all-words.ts';
import type { Customer } from '../../model/customer.ts';
import { STAGES, type Stage } from '../../model/script.ts';
import { spanOf } from '../../rules/item/twin.ts';
import { FIRST_STAGE, missingNeeds } from '../../rules/stage/advance.ts';
import { type Stall, stallOf } from '../../rules/stage/stalled.ts';
import type { Core } from '../core.ts';
import { hoursAt, type Scene } from '../scene.ts';
import { customerRow, type Talk, talkAt } from './talk.ts';

/** Where a conversation of an account that sells stands; of others undefined. */
export function stageOf(scene: Scene, talk: Talk, row: Customer | undefined): StageView | undefined {
  if (scene.own?.role !== 'KOS' || talk.isForgotten) return undefined;
  const standing = row?.stages[scene.own.id];
  const stage = standing?.stage ?? FIRST_STAGE;
  const missing = missingNeeds(stage, row?.needs);
  const { last, heard } = talk.ending;
  const course = {
    stage,
    movedAt: standing?.at ?? scene.now,
    last: last && { at: spanOf(last).to, isOwn: last.author.accountId !== undefined },
    heardAt: heard && spanOf(heard).to,
    hours: hoursAt(scene, scene.own.id),
  };
  const stall = stallOf(course, scene.now);
  return {
    customerId: talk.id,
    stage,
    missing,
    ...(stall ? { stalled: true } : {}),
    steps: STAGES.map(step => ({
      stage: step,
      name: step === stage ? standingName(stage, missing, stall) : t(`stage.${step}`),
    })),
    label: t('customer.stages'),
    say: sayOf(missing, stall),
  };
}

/** The same for what a page shows. */
export async function stageHere(
  core: Core,
  scene: Scene,
  page: PageContext,
): Promise<Pick<PageSummary, 'stage'>> {
  const talk = scene.own?.role === 'KOS' ? await talkAt(core, scene, page) : undefined;
  const stage = talk && stageOf(scene, talk, await customerRow(core, scene, talk.id));
  return stage ? { stage } : {};
}

function standingName(stage: Stage, missing: StageView['missing'], stall: Stall | undefined): string {
  const name = t(`stage.${stage}`);
  if (stall) return t('customer.step-stalled', { stage: name });
  return missing.length > 0 ? t('customer.step-missing', { stage: name, n: missing.length }) : name;
}

function sayOf(missing: StageView['missing'], stall: Stall | undefined): string {
  const needs = missing.map(need => t(`need.${need}`)).join(t('customer.and'));
  return [
    ...(stall ? [t(`customer.stalled.${stall}`)] : []),
    ...(needs === '' ? [] : [t('customer.missing', { needs })]),
  ].join(' ');
}
