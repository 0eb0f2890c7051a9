import { type ChangeEvent, useState } from 'react';
import { t } from '../../../lib/locales/index.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { policyFileText, readPolicyFile } from '../../../lib/rules/policy/read-file.ts';
import { useNotice } from '../../../lib/state/notice.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { fileFaultWords } from './policy-words.ts';

interface PolicyFileProps {
  policy: Policy;
  /** Absent for whoever may only read. */
  change: ((changed: (before: Policy) => Policy) => void) | undefined;
}

/** The policy out as a file and in from one. What came in is a draft as if it had been typed. */
export function PolicyFile({ policy, change }: PolicyFileProps) {
  const [refused, setRefused] = useState<string>();
  const say = useNotice(view => view.say);
  const save = () =>
    saveFile({ name: `chorus-policy-v${policy.version}.json`, text: policyFileText(policy) });
  const take = async (file: File) => {
    const read = readPolicyFile(await file.text());
    setRefused(read.ok ? undefined : fileFaultWords(read.fault));
    if (!read.ok) return;
    change?.(before => ({ ...before, ...read.parts }));
    say(t('policy.imported'));
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // So that the same file, mended, can be chosen again.
    event.target.value = '';
    if (file) void take(file);
  };
  return (
    <>
      <div className="c-actions">
        <Button onClick={save}>{t('policy.export')}</Button>
        {change ? (
          <label className="c-button set-file">
            {t('policy.import')}
            <input type="file" className="c-hidden" accept=".json,application/json" onChange={onChange} />
          </label>
        ) : null}
      </div>
      {refused === undefined ? null : <Sentence text={refused} />}
    </>
  );
}
