/** What work teaches the library. */
export const usage = {
  'usage.answer.kept': 'Kept as a draft script “{title}”; finish it, then ask for review',
  'usage.answer.known': 'The script “{title}” says this already',
  'usage.answer.no-reply': 'No reply of ours was read here; scroll to it and try again',
  'usage.answer.empty': 'Without names and numbers nothing is left to keep',
  'usage.answer.forbidden': 'Connect to your team first',
  'usage.habit': 'People keep changing “{from}” to “{to}”',
} as const;
