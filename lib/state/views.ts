/** The shapes that a screen shows. Components know the state alone, so they are handed on here. */
export type {
  ComposerContext,
  CorrectionCount,
  FlagChange,
  HandoffProposal,
  HandoffView,
  ItemView,
  PackSaved,
  PackView,
  PageContext,
  PageSummary,
  PromiseView,
  ReportView,
  RulesTested,
  ScriptHit,
  SessionState,
  SignInOutcome,
  StepOutcome,
  SyncState,
} from '../messaging/protocol.ts';
export type { ActiveSite } from '../messaging/sites.ts';
