import { type ScriptContent, scriptContentSchema } from '../../model/script.ts';
import { keptForm } from './kept-form.ts';

/** What is wrong with a field. `save`: it cannot be kept so. `propose`: it can be kept, not proposed. */
export interface FieldFault {
  field: keyof ScriptContent;
  /** Of `variants` and `tags`: which one. */
  at?: number;
  kind: 'missing' | 'too-long' | 'too-many' | 'malformed' | 'backwards' | 'taken';
  holds: 'save' | 'propose' | 'nothing';
}

/** Why content cannot be saved or proposed yet, field by field; places in bodies are fill-script/places' affair. What `keptForm` mends is no fault. */
export function contentFaults(content: ScriptContent, shortcutsTaken: readonly string[] = []): FieldFault[] {
  const parsed = scriptContentSchema.safeParse({ ...content, title: keptForm(content).title });
  const issues = parsed.error?.issues.filter(
    ({ path, code }) => path[0] !== 'variants' || code !== 'too_small',
  );
  const faults = (issues ?? []).map(({ path, code }): FieldFault => {
    const [field, at] = path;
    const kind = kindOf(code, content, field, at);
    return {
      field: String(field) as FieldFault['field'],
      ...(typeof at === 'number' ? { at } : {}),
      kind,
      holds: 'save',
    };
  });
  return [...faults, ...softFaults(content, shortcutsTaken)];
}

/** Whether what is written can be kept, in the form in which it is kept. */
export const canSave = (content: ScriptContent): boolean =>
  scriptContentSchema.safeParse(keptForm(content)).success;

function kindOf(
  code: string,
  content: ScriptContent,
  field: PropertyKey | undefined,
  at: unknown,
): FieldFault['kind'] {
  if (code === 'too_small') return 'missing';
  if (code !== 'too_big') return 'malformed';
  const value = field === undefined ? undefined : Reflect.get(content, field);
  return Array.isArray(value) && typeof at !== 'number' ? 'too-many' : 'too-long';
}

/** Things that may stand in a draft. */
function softFaults(content: ScriptContent, taken: readonly string[]): FieldFault[] {
  const { roles, scope, validFrom, validTo, shortcut } = content;
  const faults: FieldFault[] = [];
  if (scope === 'role' && roles.length === 0)
    faults.push({ field: 'roles', kind: 'missing', holds: 'propose' });
  if (validFrom !== undefined && validTo !== undefined && validTo <= validFrom)
    faults.push({ field: 'validTo', kind: 'backwards', holds: 'propose' });
  if (shortcut !== undefined && taken.includes(shortcut.toLowerCase()))
    faults.push({ field: 'shortcut', kind: 'taken', holds: 'nothing' });
  return faults;
}
