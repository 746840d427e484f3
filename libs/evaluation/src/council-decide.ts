import type { Context } from '@ocop/casework';
import type { RoundWish } from './actions';
import { decideAppeal } from './appeals';
import { appointCouncil } from './appointing';
import { recordReview, recordSamples, recordVisit } from './around';
import { closeSession, confirmReopening, proposeReopening } from './concluding';
import { conveneCouncil } from './convening';
import type { LiveRound } from './live';
import { closeScoring, reopenScoring } from './passes';
import { abstain, recuseMember } from './recusals';
import { correctScoreSheet, submitScoreSheet } from './scoring';
import { adjournSession, openSession, recordAttendance } from './session';
import { putOffProducts, recordRemark, recordVote } from './settling';
import type { RoundEvent } from './events';

type CouncilWish = RoundWish<
  | 'AppointCouncil'
  | 'ConveneCouncil'
  | 'OpenSession'
  | 'RecordAttendance'
  | 'AdjournSession'
  | 'RecuseMember'
  | 'Abstain'
  | 'RecordVote'
  | 'RecordRemark'
  | 'PutOffProducts'
  | 'RecordSamples'
  | 'RecordReview'
  | 'RecordVisit'
  | 'SubmitScoreSheet'
  | 'CorrectScoreSheet'
  | 'CloseScoring'
  | 'ReopenScoring'
  | 'CloseSession'
  | 'ProposeReopening'
  | 'ConfirmReopening'
  | 'DecideAppeal'
>;

/** What is done by the council, and around its sessions. @throws RuleViolation */
export function decideInCouncil(
  round: LiveRound,
  wish: CouncilWish,
  context: Context,
): RoundEvent[] {
  switch (wish.type) {
    case 'AppointCouncil':
      return appointCouncil(round, wish, context);
    case 'ConveneCouncil':
      return conveneCouncil(round, wish, context);
    case 'OpenSession':
      return openSession(round, wish, context);
    case 'RecordAttendance':
      return recordAttendance(round, wish);
    case 'AdjournSession':
      return adjournSession(round, wish, context);
    case 'RecuseMember':
      return recuseMember(round, wish, context);
    case 'Abstain':
      return abstain(round, wish, context);
    case 'RecordVote':
      return recordVote(round, wish);
    case 'RecordRemark':
      return recordRemark(round, wish, context);
    case 'PutOffProducts':
      return putOffProducts(round, wish, context);
    case 'RecordSamples':
      return recordSamples(round, wish, context);
    case 'RecordReview':
      return recordReview(round, wish, context);
    case 'RecordVisit':
      return recordVisit(round, wish, context);
    case 'SubmitScoreSheet':
      return submitScoreSheet(round, wish, context);
    case 'CorrectScoreSheet':
      return correctScoreSheet(round, wish, context);
    case 'CloseScoring':
      return closeScoring(round, wish, context);
    case 'ReopenScoring':
      return reopenScoring(round, wish, context);
    case 'CloseSession':
      return closeSession(round, wish, context);
    case 'ProposeReopening':
      return proposeReopening(round, wish, context);
    case 'DecideAppeal':
      return decideAppeal(round, wish, context);
    case 'ConfirmReopening':
      return confirmReopening(round, wish, context);
  }
}
