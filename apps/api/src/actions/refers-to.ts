import type { RefersTo } from './action.answers';

const BY_NAME: Readonly<Record<string, RefersTo>> = {
  activity: 'activity',
  area: 'area',
  cause: 'cause',
  commune: 'area',
  deadline: 'deadline',
  groups: 'criteria-set',
  member: 'member',
  present: 'member',
  product: 'product',
  products: 'product',
  programme: 'programme',
  recognition: 'recognition',
  reviewers: 'member',
  round: 'round',
  set: 'criteria-set',
  sitting: 'member',
  target: 'target',
  visitors: 'member',
};

const BY_PLACE: Readonly<Record<string, RefersTo>> = {
  'AddSupportPapers.papers.file': 'claim-file',
  'AddSupportPapers.papers.paper': 'claim-paper',
  'AmendPlan.amendments.date': 'plan-date',
  'AppointCouncil.members.id': 'person',
  'AskSupportPapers.papers': 'claim-paper',
  'AssignDuty.officer': 'officer',
  'ClaimSupport.papers.file': 'claim-file',
  'ClaimSupport.papers.paper': 'claim-paper',
  'ConveneCouncil.members.id': 'person',
  'CorrectFigures.producer': 'area',
  'ReportActivity.place': 'area',
  'SignExpiryNotice.scan': 'claim-file',
  'SendFigures.producer': 'area',
  'SubmitReport.report': 'report',
  'CorrectReport.report': 'report',
};

/** What the id in a field names, by where the field stands; names, numbers and free text refer to nothing. */
export function refersTo(place: string, name: string): RefersTo | undefined {
  const byPlace = Object.hasOwn(BY_PLACE, place) ? BY_PLACE[place] : undefined;
  return byPlace ?? (Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined);
}
