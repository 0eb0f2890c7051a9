import type { AccountsService } from './protocol/accounts.ts';
import type { CorrectionsService } from './protocol/corrections.ts';
import type { CoverageService } from './protocol/coverage.ts';
import type { CustomersService } from './protocol/customers.ts';
import type { DraftsService } from './protocol/drafts.ts';
import type { EscalationsService } from './protocol/escalations.ts';
import type { FactsService } from './protocol/facts.ts';
import type { FlagRulesService } from './protocol/flag-rules.ts';
import type { HandoffsService } from './protocol/handoffs.ts';
import type { HealthService } from './protocol/health.ts';
import type { ItemsService } from './protocol/items.ts';
import type { LibraryService } from './protocol/library.ts';
import type { PacksService } from './protocol/packs.ts';
import type { PagesService } from './protocol/pages.ts';
import type { PicturesService } from './protocol/pictures.ts';
import type { PolicyService } from './protocol/policy.ts';
import type { PromisesService } from './protocol/promises.ts';
import type { RedLinesService } from './protocol/red-lines.ts';
import type { RemindersService } from './protocol/reminders.ts';
import type { ScriptsService } from './protocol/scripts.ts';
import type { SessionService } from './protocol/session.ts';
import type { SheetsService } from './protocol/sheets.ts';
import type { SyncService } from './protocol/sync.ts';
import type { UsageService } from './protocol/usage.ts';

export type { AccountsService } from './protocol/accounts.ts';
export type { CorrectionCount, CorrectionsService } from './protocol/corrections.ts';
export type {
  AccountCoverage,
  CoverageLook,
  CoverageRow,
  CoverageService,
  CoverageSheet,
  FirstHourBoard,
  PostCoverage,
  PostRef,
} from './protocol/coverage.ts';
export type { CustomerCard, CustomerSaved, CustomersService, StageView } from './protocol/customers.ts';
export type { DraftCount, DraftNote, DraftsService, ScriptNotes } from './protocol/drafts.ts';
export type { EscalationsService } from './protocol/escalations.ts';
export type {
  FactChangeView,
  FactLine,
  FactSaved,
  FactsService,
  RefusedFact,
  TypedNumber,
} from './protocol/facts.ts';
export type { FlagChange, FlagRulesService, PostChoice, RulesTested } from './protocol/flag-rules.ts';
export type { HandoffProposal, HandoffsService, HandoffView, StepOutcome } from './protocol/handoffs.ts';
export type { HealthService, ReportOutcome, ReportView } from './protocol/health.ts';
export type { ItemsService, ItemView, PageContext, PageSummary } from './protocol/items.ts';
export type { LibraryService, ScriptHit } from './protocol/library.ts';
export type { PackSaved, PacksService, PackView, PagePack, RefusedPack } from './protocol/packs.ts';
export type { ComposerContext, PagesService } from './protocol/pages.ts';
export type { PictureSaved, PicturesService } from './protocol/pictures.ts';
export type { PolicyPreviewed, PolicySaved, PolicyService } from './protocol/policy.ts';
export type { PromiseOutcome, PromisesService, PromiseView } from './protocol/promises.ts';
export type { PortReply, Push, Table } from './protocol/push.ts';
export { PORT_NAME } from './protocol/push.ts';
export type { RedLinesSaved, RedLinesService, RedLineView } from './protocol/red-lines.ts';
export type { RemindersService } from './protocol/reminders.ts';
export type {
  ScriptFilter,
  ScriptHead,
  ScriptOutcome,
  ScriptRefusal,
  ScriptSheet,
  ScriptStanding,
  ScriptsService,
} from './protocol/scripts.ts';
export type { SessionService, SessionState, SignInOutcome } from './protocol/session.ts';
export type {
  ImportHead,
  ImportOutcome,
  ImportRefusal,
  ImportResult,
  LibraryContent,
  PlannedRow,
  SheetSurroundings,
  SheetsService,
} from './protocol/sheets.ts';
export type { SyncService, SyncState } from './protocol/sync.ts';
export type {
  AnswerKept,
  Finding,
  FindingKind,
  Findings,
  HabitView,
  UsageDays,
  UsageFigures,
  UsageLine,
  UsageOutcomes,
  UsageRow,
  UsageService,
  UsageSheet,
} from './protocol/usage.ts';
export { FINDINGS, USAGE_DAYS } from './protocol/usage.ts';

/**
 * What the background does for the page overlay, the panel, the popup and options. One interface a service; each method is one message.
 * `PAGE_METHODS` below lists the only ones a content script may call.
 */
export interface Services {
  session: SessionService;
  items: ItemsService;
  library: LibraryService;
  handoffs: HandoffsService;
  escalations: EscalationsService;
  facts: FactsService;
  accounts: AccountsService;
  customers: CustomersService;
  packs: PacksService;
  pictures: PicturesService;
  policy: PolicyService;
  promises: PromisesService;
  reminders: RemindersService;
  coverage: CoverageService;
  flagRules: FlagRulesService;
  corrections: CorrectionsService;
  health: HealthService;
  pages: PagesService;
  scripts: ScriptsService;
  drafts: DraftsService;
  redLines: RedLinesService;
  sheets: SheetsService;
  sync: SyncService;
  usage: UsageService;
}

/** The only methods that a content script may call: nothing that hands out the session, the library as a whole or settings. */
export const PAGE_METHODS: readonly string[] = [
  'items.seen',
  'items.views',
  'items.summary',
  'items.markAnswered',
  'items.reopen',
  'items.markPinned',
  'items.setFlag',
  'coverage.look',
  'library.best',
  'library.pictures',
  'library.ready',
  'library.search',
  'library.used',
  'handoffs.propose',
  'handoffs.create',
  'escalations.raise',
  'drafts.check',
  'drafts.dismiss',
  'drafts.override',
  'customers.setStage',
  'packs.forPage',
  'packs.teach',
  'usage.keepAnswer',
  'pages.composing',
  'pages.toShow',
  'pages.health',
  'pages.loadPart',
  'pages.reportChange',
  'pages.pageData',
  'pages.openPanel',
  'pages.openOptions',
  'pages.openDesk',
];
