import { z } from 'zod';
import { type JsonLines, type Path, readJsonLines } from '../../base/json-lines.ts';
import { shorten } from '../../base/text.ts';
import { flagRuleSchema } from '../../model/flag-rule.ts';
import { type Policy, policyRowSchema, policyRuleSchema } from '../../model/policy.ts';
import { checkFlagRules, type RuleFault } from '../flag/check-rules.ts';
import { lineKey, PARTS, type PolicyPart } from './rebase.ts';

/** Longest file that is read, characters. */
const LONGEST = 500_000;

const { shape } = policyRowSchema;

/** Any of the parts; what a file does not name stays as it is. A name that we do not know is a slip of the pen, so it is refused. */
const fileSchema = z.strictObject({
  rules: z.array(policyRuleSchema.strict()).max(500).optional(),
  flagRules: z.array(flagRuleSchema.strict()).max(200).optional(),
  coverage: shape.coverage,
  firstHour: shape.firstHour,
  identityRoles: shape.identityRoles,
  promiseMs: shape.promiseMs,
  retentionDays: shape.retentionDays,
  directorAfterMs: shape.directorAfterMs,
  review: shape.review,
  learnsEdits: shape.learnsEdits,
  repetition: shape.repetition,
});
export type PolicyParts = Partial<Pick<Policy, PolicyPart>>;

export const FILE_FAULTS = [
  ...(['too-large', 'not-json', 'nothing', 'unknown', 'missing', 'kind', 'value'] as const),
  ...(['size', 'steer', 'twice', 'rule'] as const),
] as const;

/** What is wrong, in which line of the file, and at which place of it; `detail` is what would be right, or what stands there. */
export interface FileFault {
  reason: (typeof FILE_FAULTS)[number];
  line: number;
  place: string;
  detail: string;
  /** What is wrong with a team rule in itself. */
  rule?: RuleFault;
}

export type PolicyFile = { ok: true; parts: PolicyParts } | { ok: false; fault: FileFault };

/** Reads a policy, or a part of one, from a file's text. */
export function readPolicyFile(text: string): PolicyFile {
  if (text.length > LONGEST) return refused('too-large', 1);
  const json = readJsonLines(text.replace(/^\ufeff/, ''));
  if (!json.ok) return refused('not-json', Number(json.detail));
  const parsed = fileSchema.safeParse(json.value.value, { reportInput: true });
  const fault = parsed.success ? faultWithin(parsed.data) : faultOf(parsed.error.issues[0]);
  if (fault) return refusedAt(json.value, fault);
  const given = Object.entries(parsed.data ?? {}).filter(([, part]) => part !== undefined);
  return given.length === 0 ? refused('nothing', 1) : { ok: true, parts: Object.fromEntries(given) };
}

/** The policy as a file that can be read, changed and imported again. */
export function policyFileText(policy: Policy): string {
  const parts = Object.fromEntries(PARTS.map(part => [part, policy[part]]));
  return `${JSON.stringify(parts, null, 2)}\n`;
}

interface Found extends Pick<FileFault, 'reason' | 'rule'> {
  path: Path;
  detail?: string;
}

function faultOf(issue: z.core.$ZodIssue | undefined): Found {
  const path = (issue?.path ?? []).map(step => (typeof step === 'symbol' ? String(step) : step));
  if (!issue) return { reason: 'value', path };
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { reason: 'unknown', path: [...path, key], detail: key };
  }
  if (issue.input === undefined) return { reason: 'missing', path };
  if (issue.code === 'invalid_type') return { reason: 'kind', path, detail: issue.expected };
  if (issue.code === 'too_small') return { reason: 'size', path, detail: `≥ ${issue.minimum}` };
  if (issue.code === 'too_big') return { reason: 'size', path, detail: `≤ ${issue.maximum}` };
  return { reason: 'value', path, detail: allowedBy(issue).join(' / ') };
}

/** The values that would be right, where they can be counted. */
function allowedBy(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(allowedBy) : [];
}

/** What each line may say by itself and still not beside the others. */
function faultWithin({ rules = [], flagRules = [] }: z.infer<typeof fileSchema>): Found | undefined {
  const keys = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    const path = ['rules', index];
    if (rule.duty === 'steer' && (rule.steerTo === undefined || rule.steerTo === rule.role))
      return { reason: 'steer', path };
    if (keys.has(lineKey(rule))) return { reason: 'twice', path, detail: lineKey(rule) };
    keys.add(lineKey(rule));
  }
  const ids = flagRules.map(({ id }) => id);
  const again = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (again >= 0) return { reason: 'twice', path: ['flagRules', again], detail: ids[again] ?? '' };
  const [rule] = checkFlagRules(flagRules);
  return rule && { reason: 'rule', path: ['flagRules', rule.number - 1], rule };
}

const refused = (reason: FileFault['reason'], line: number): PolicyFile => ({
  ok: false,
  fault: { reason, line, place: '', detail: '' },
});

const refusedAt = ({ lineOf }: JsonLines, { path, detail = '', ...fault }: Found): PolicyFile => ({
  ok: false,
  fault: {
    ...fault,
    line: lineOf(path),
    place: shorten(path.join('.'), 80),
    detail: shorten(detail, 120),
  },
});
