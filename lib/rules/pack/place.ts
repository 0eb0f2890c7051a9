import { failed, ok, type Result } from '../../base/result.ts';
import type { Place } from '../../model/surface-map.ts';
import { checkSelector } from './selector.ts';

const ATTRIBUTE = / @[a-zA-Z][\w:.-]*$/;
const STEP = ' >> ';
const MAX_STEPS = 8;
/** Nothing that could begin a rule, a tag, another declaration or an address, not even within quotes; no invisible characters. */
const NEVER = /[{}<;\p{Cc}\p{Cf}\p{Cs}]|url\(|\/\*/iu;

/** Does this say where something is, and nothing else? The detail is what is wrong, as it stands there. */
export function checkPlace(place: Place): Result<true, 'place'> {
  const never = NEVER.exec(place);
  if (never) return failed('place', never[0]);
  const steps = place.replace(ATTRIBUTE, '').split(STEP);
  if (steps.length > MAX_STEPS) return failed('place', place);
  for (const step of steps) {
    const checked = checkSelector(step);
    if (!checked.ok) return failed('place', checked.detail);
  }
  return ok(true);
}
