import {
  allowedActions,
  type DeadlineKind,
  parseStreamName,
  type StreamType,
} from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { Role } from '@ocop/ground';
import { commandWords, worded } from '@ocop/words';
import type { NextAction } from '../commands/next-actions';

/** Commands that settle a deadline of a kind which is a duty of its own beside its case. */
const SETTLING: Partial<Record<DeadlineKind, readonly string[]>> = {
  report: ['SubmitReport'],
  activity: ['ReportActivity'],
  'yearly-figures': ['SendFigures'],
  additions: ['AddProduct'],
  appeal: ['DecideAppeal'],
  correction: ['ReportCorrection'],
  'correction-check': [
    'ConfirmCorrection',
    'RejectCorrection',
    'ProposeSuspension',
    'ProposeRevocation',
  ],
  mismatch: ['RecordInspection', 'DismissMismatches'],
  suspension: ['Suspend', 'DismissSuspension'],
  revocation: ['Revoke', 'DismissRevocation'],
  signature: ['HandInSignature'],
  'renewal-intention': ['AnswerRenewal'],
  'support-claim': ['ClaimSupport'],
  'support-papers': ['AddSupportPapers', 'WithdrawSupport'],
  'support-decision': ['GrantSupport', 'AskSupportPapers', 'RefuseSupport'],
  'support-payment': ['PaySupport'],
};

/** Kinds for which a case as a whole waits, and to which the answers are few. */
const ANSWERED: ReadonlySet<string> = new Set<DeadlineKind>(['revocation', 'signature']);

export const isAnswered = (kind: DeadlineKind | undefined): boolean =>
  kind !== undefined && ANSWERED.has(kind);

/** What may be done at most stages, and is never what the case waits for. */
const ASIDE: ReadonlySet<string> = new Set([
  'AssignDuty',
  'ExtendDeadline',
  'Withdraw',
  'ChangeSet',
  'AmendPlan',
  'WithdrawPlan',
  'AppointCouncil',
  'RecordSamples',
  'RecordVisit',
  'RecuseMember',
  'PutOffProducts',
  'RecordRemark',
  'Supersede',
  'StrikeOff',
  'ChoosePicture',
  'RemovePicture',
  // Duties of their own.
  'ReportCorrection',
  'AnswerRenewal',
  'DismissSuspension',
  'ClaimSupport',
  'AddSupportPapers',
  'WithdrawSupport',
  'AskSupportPapers',
  'GrantSupport',
  'RefuseSupport',
  'PaySupport',
]);

const HREFS: Readonly<Record<StreamType, string>> = {
  'product-cycle': 'products',
  'evaluation-round': 'rounds',
  recognition: 'recognitions',
  'programme-year': 'programmes',
};

/** What whoever holds a duty does about it, the usual first. */
export function dutyActions(
  stream: string,
  stage: string,
  role: Role,
  own?: DeadlineKind,
): NextAction[] {
  const { type, id } = parseStreamName(stream);
  const allowed = allowedActions(aggregateOf(type), stage, role);
  const settling = own === undefined ? undefined : SETTLING[own];
  const wanted = allowed.filter((name) => (settling ? settling.includes(name) : !ASIDE.has(name)));
  return wanted.map((command) => ({
    command,
    label: worded(commandWords, command, 'vi'),
    labelEn: worded(commandWords, command, 'en'),
    href: `/v1/${HREFS[type]}/${id}/commands`,
  }));
}

/** What a duty's own name says of the command's fields: `report:half-year:hue/huong-tra/huong-toan`. */
export function givenBy(task: string): Readonly<Record<string, string>> {
  const [kind, name = '', place] = task.split(':');
  if (kind === 'report') return { report: name, ...(place ? { commune: place } : {}) };
  if (kind === 'yearly-figures') return { ask: name, ...(place ? { producer: place } : {}) };
  if (kind === 'activity') return { activity: name, ...(place ? { place } : {}) };
  return {};
}
