import {
  type Actions,
  by,
  type CommandOf,
  extendFields,
  type Hears,
  internal,
  type Matter,
} from '@ocop/casework';
import { areaPath, choice, date, prose, record, slug, text } from '@ocop/regulations';
import type { Heard } from '../letters';
import type { Plan } from '../plan-shape';

/** What a year hears without a person's own words: letters, time, and the plan that is handed in. */
type YearHears = Heard<'programme-year'> & {
  readonly DraftPlan: { readonly plan: Matter<Plan> };
};

/** What may be done with a programme year, by whom and when. */
export const yearActions = {
  AddProduct: {
    allowed: by(['commune-officer', 'programme-office'], ['running']),
    fields: {
      id: slug(),
      name: text(200),
      owner: record({ id: slug(), name: text(200) }),
      commune: areaPath(),
      kind: choice('first', 're-evaluation', 'upgrade'),
    },
    vi: 'Bổ sung sản phẩm vào danh mục',
    en: 'Add a product to the list',
  },
  SubmitReport: {
    allowed: { 'commune-officer': ['running'] },
    fields: { report: slug(), commune: areaPath(), summary: prose(4000) },
    vi: 'Gửi báo cáo',
    en: 'Submit a report',
  },
  ExtendDeadline: {
    allowed: by(['programme-office', 'authority'], ['running']),
    fields: extendFields,
    vi: 'Gia hạn',
    en: 'Extend a deadline',
  },
  ApprovePlan: {
    allowed: { authority: ['draft'] },
    fields: { decision: text(120), signedOn: date() },
    vi: 'Phê duyệt kế hoạch, mở chương trình năm',
    en: 'Approve the plan and open the year',
  },
  // The plan it carries has a shape and a check of its own; one that is open already says so by name.
  DraftPlan: {
    ...internal(['none']),
    allowed: { 'programme-office': ['none', 'draft', 'running'] },
  },
  RenewProduct: internal(['running']),
  PassTime: internal(['draft', 'running']),
  WorkDone: internal(['draft', 'running', 'closed', 'withdrawn']),
} as const satisfies Actions & Hears<YearHears>;

export type YearCommand = CommandOf<typeof yearActions, YearHears>;
