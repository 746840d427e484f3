import {
  type Actions,
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

/** What may be done with a programme year; by whom and when, its journey says. */
export const yearActions = {
  AddProduct: {
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
    fields: { report: slug(), commune: areaPath(), summary: prose(4000) },
    vi: 'Gửi báo cáo',
    en: 'Submit a report',
  },
  ExtendDeadline: {
    fields: extendFields,
    vi: 'Gia hạn',
    en: 'Extend a deadline',
  },
  ApprovePlan: {
    fields: { decision: text(120), signedOn: date() },
    vi: 'Phê duyệt kế hoạch, mở chương trình năm',
    en: 'Approve the plan and open the year',
  },
  // The plan it carries has a shape and a check of its own.
  DraftPlan: internal,
  RenewProduct: internal,
  PassTime: internal,
  WorkDone: internal,
} as const satisfies Actions & Hears<YearHears>;

export type YearCommand = CommandOf<typeof yearActions, YearHears>;
